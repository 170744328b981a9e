#include "app/options.h"

#include "words/command_line_text.h"
#include "words/window_help.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>

namespace lotse::app {

namespace {

using words::CommandLineSentence;
using words::commandLineSentence;

const QMap<QString, base::Language> languages{{QStringLiteral("de"), base::Language::German},
                                              {QStringLiteral("en"), base::Language::English}};
const QMap<QString, kit::ThemeName> themes{{QStringLiteral("light"), kit::ThemeName::Light},
                                           {QStringLiteral("dark"), kit::ThemeName::Dark},
                                           {QStringLiteral("contrast"), kit::ThemeName::HighContrast}};

/// The value of an option that is one word of a few; refused where it is another.
template<class Value>
std::optional<Value> valueOf(const QCommandLineParser &parser, const QString &option,
                             const QMap<QString, Value> &words, QString &refusal)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const QString value = parser.value(option);
    if (words.contains(value))
        return words.value(value);
    refusal = commandLineSentence(
        CommandLineSentence::ChoiceUnknown,
        {value, QStringLiteral("--") + option, words.keys().join(QStringLiteral(", "))});
    return std::nullopt;
}

QString refusalOf(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QStringList unknown = parser.unknownOptionNames();
    return unknown.isEmpty()
        ? commandLineSentence(CommandLineSentence::OptionValueMissing, {arguments.last()})
        : commandLineSentence(CommandLineSentence::OptionUnknown, {QStringLiteral("--") + unknown.first()});
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *withValue : {"store", "language", "theme"})
        parser.addOption({QString::fromLatin1(withValue), QString(), QStringLiteral("value")});
    for (const char *flag : {"demo", "new-window", "tour", "version", "help"})
        parser.addOption({QString::fromLatin1(flag), QString()});

    Options options;
    if (!parser.parse(arguments)) {
        options.refusal = refusalOf(parser, arguments);
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        options.refusal = commandLineSentence(CommandLineSentence::ArgumentTooMany,
                                              parser.positionalArguments());
    if (parser.isSet(QStringLiteral("help")))
        options.ends = words::windowHelp();
    else if (parser.isSet(QStringLiteral("version")))
        options.ends = QStringLiteral("lotse %1\n").arg(QCoreApplication::applicationVersion());
    options.store = parser.value(QStringLiteral("store"));
    options.language = valueOf(parser, QStringLiteral("language"), languages, options.refusal);
    options.theme = valueOf(parser, QStringLiteral("theme"), themes, options.refusal);
    options.tour = parser.isSet(QStringLiteral("tour"));
    options.demo = parser.isSet(QStringLiteral("demo")) || (options.tour && options.store.isEmpty());
    options.newWindow = parser.isSet(QStringLiteral("new-window"));
    return options;
}

} // namespace lotse::app
