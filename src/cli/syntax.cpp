#include "cli/syntax.h"

namespace lotse::cli {

const QList<OptionSyntax> &globalOptions()
{
    const auto taking = [](const char *name, const char *value, ValueKind kind = ValueKind::Text,
                           const QStringList &choices = {}) {
        return OptionSyntax{QString::fromLatin1(name),
                            ValueSyntax{QString::fromLatin1(value), kind, choices}};
    };
    static const QList<OptionSyntax> options = {
        taking("--store", "FILE"),
        taking("--as", "LOGIN"),
        taking("--passphrase-file", "FILE"),
        taking("--language", "de|en", ValueKind::Choice, {QStringLiteral("de"), QStringLiteral("en")}),
        taking("--now", "INSTANT", ValueKind::Instant),
        OptionSyntax{QStringLiteral("--help"), {}},
        OptionSyntax{QStringLiteral("--version"), {}},
    };
    return options;
}

QString optionUsage(const OptionSyntax &option)
{
    return option.value ? option.name + u' ' + option.value->name : option.name;
}

QString argumentNames(const CommandSyntax &command)
{
    QString names;
    for (const ValueSyntax &argument : command.arguments)
        names += u' ' + argument.name;
    return names;
}

QString usageLine(const CommandSyntax &command)
{
    QString line = QStringLiteral("lotsectl ") + command.name + argumentNames(command);
    for (const OptionSyntax &option : command.options) {
        const QString usage = option.isRepeatable ? optionUsage(option) + QStringLiteral(" …")
                                                  : optionUsage(option);
        line += option.isRequired ? u' ' + usage : QStringLiteral(" [%1]").arg(usage);
    }
    return line;
}

QString generalUsageLine()
{
    QString line = QStringLiteral("lotsectl");
    for (const OptionSyntax &option : globalOptions()) {
        if (option.value)
            line += QStringLiteral(" [%1]").arg(optionUsage(option));
    }
    return line + QStringLiteral(" COMMAND …");
}

} // namespace lotse::cli
