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
const QString systemTheme = QStringLiteral("system");
constexpr int smallestText = 100; // percent
constexpr int largestText = 200;

QString impossible(const QString &value, const QString &option, const QString &choices)
{
    return commandLineSentence(CommandLineSentence::ChoiceUnknown, {value, QStringLiteral("--") + option, choices});
}

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
    refusal = impossible(value, option, words.keys().join(QStringLiteral(", ")));
    return std::nullopt;
}

void readTheme(const QCommandLineParser &parser, Options &options)
{
    QMap<QString, std::optional<kit::ThemeName>> choices{{systemTheme, std::nullopt}};
    for (auto [word, theme] : themes.asKeyValueRange())
        choices.insert(word, theme);
    const auto chosen = valueOf(parser, QStringLiteral("theme"), choices, options.refusal);
    options.theme = chosen.value_or(std::nullopt);
    options.themeOfSystem = chosen && !*chosen;
}

void readTextSize(const QCommandLineParser &parser, Options &options)
{
    const QString option = QStringLiteral("text-size");
    if (!parser.isSet(option))
        return;
    const int percent = parser.value(option).toInt();
    if (percent < smallestText || percent > largestText)
        options.refusal = impossible(parser.value(option), option, QStringLiteral("%1 … %2").arg(smallestText).arg(largestText));
    else
        options.textSize = percent / 100.0;
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
    for (const char *withValue : {"store", "language", "theme", "text-size", "tour"})
        parser.addOption({QString::fromLatin1(withValue), QString(), QStringLiteral("value")});
    for (const char *flag : {"demo", "new-window", "version", "help"})
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
    readTheme(parser, options);
    readTextSize(parser, options);
    options.tour = parser.value(QStringLiteral("tour"));
    options.demo = parser.isSet(QStringLiteral("demo")) || (!options.tour.isEmpty() && options.store.isEmpty());
    options.newWindow = parser.isSet(QStringLiteral("new-window"));
    return options;
}

} // namespace lotse::app
