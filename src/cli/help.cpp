#include "cli/help.h"

#include "words/command_line_text.h"

namespace lotse::cli {

namespace {

constexpr int column = 34;

QString entry(const QString &name, const QString &purpose)
{
    const QString padded = QStringLiteral("  ") + name.leftJustified(column);
    return name.size() < column ? padded + purpose + u'\n'
                                : padded + u'\n' + QString(column + 2, u' ') + purpose + u'\n';
}

QString optionEntries(const QList<OptionSyntax> &options)
{
    QString text;
    for (const OptionSyntax &option : options)
        text += entry(optionUsage(option), words::optionPurpose(option.name));
    return text;
}

QString section(const QString &heading, const QString &entries)
{
    return entries.isEmpty() ? QString() : u'\n' + heading + u'\n' + entries;
}

} // namespace

QString helpText(const CommandSyntax *command, const QList<CommandSyntax> &commands)
{
    QString entries;
    for (const CommandSyntax &each : commands)
        entries += entry(each.name + argumentNames(each), words::commandPurpose(each.name));

    QString text = words::usageHeading() + u' ' + (command ? usageLine(*command) : generalUsageLine())
        + u'\n';
    if (command) {
        text += u'\n' + words::commandPurpose(command->name) + u'\n';
        text += section(words::optionsHeading(), optionEntries(command->options));
    } else {
        text += section(words::commandsHeading(), entries);
    }
    text += section(words::globalOptionsHeading(), optionEntries(globalOptions()));
    return text + u'\n' + words::exitStatusHelp() + u'\n';
}

} // namespace lotse::cli
