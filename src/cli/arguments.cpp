#include "cli/arguments.h"

namespace lotse::cli {

using words::CommandLineSentence;

/// Goes over the words once to tell options from arguments, then judges both by the command they belong to.
class ArgumentParser
{
public:
    explicit ArgumentParser(const QList<CommandSyntax> &commands) : m_commands(commands) {}

    [[nodiscard]] tl::expected<Arguments, UsageFault> parse(const QStringList &words)
    {
        const bool fits = collect(words) && findCommand() && judgeOptions() && judgePositionals();
        if (!fits)
            return tl::unexpected<UsageFault>(m_fault);
        return m_result;
    }

private:
    bool refuse(CommandLineSentence sentence, const QStringList &params = {})
    {
        m_fault = {sentence, params, m_result.m_command};
        return false;
    }

    bool collect(const QStringList &words);
    bool takeOption(const QStringList &words, qsizetype &index);
    bool findCommand();
    bool judgeOptions();
    bool judgePositionals();
    bool judgeValue(const ValueSyntax &syntax, const QString &value, const QString &name);
    [[nodiscard]] bool asksForHelp() const
    {
        return m_result.has(QLatin1String("--help")) || m_result.has(QLatin1String("--version"));
    }

    const OptionSyntax *findOptionAnywhere(const QString &name) const;

    const QList<CommandSyntax> &m_commands;
    Arguments m_result;
    UsageFault m_fault{};
};

namespace {

const OptionSyntax *findOption(const QList<OptionSyntax> &options, const QString &name)
{
    for (const OptionSyntax &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

std::optional<qint64> wholeNumber(const QString &text, qint64 least)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least ? std::optional<qint64>(number) : std::nullopt;
}

QDate dayOf(const QString &text) { return QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); }

} // namespace

/// An option of this name, wherever it belongs: one name takes a value everywhere or nowhere.
const OptionSyntax *ArgumentParser::findOptionAnywhere(const QString &name) const
{
    const OptionSyntax *found = findOption(globalOptions(), name);
    for (const CommandSyntax &command : m_commands) {
        if (!found)
            found = findOption(command.options, name);
    }
    return found;
}

bool ArgumentParser::collect(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--") {
            m_result.m_positionals += words.mid(i + 1);
            return true;
        }
        if (words[i] == u"-h") {
            m_result.m_options.insert(QStringLiteral("--help"), {});
        } else if (words[i].startsWith(u'-') && words[i].size() > 1) {
            if (!takeOption(words, i))
                return false;
        } else {
            m_result.m_positionals.append(words[i]);
        }
    }
    return true;
}

bool ArgumentParser::takeOption(const QStringList &words, qsizetype &index)
{
    const QString name = words[index].section(u'=', 0, 0);
    const bool isJoined = words[index].contains(u'=');
    const OptionSyntax *option = findOptionAnywhere(name);
    if (!option)
        return refuse(CommandLineSentence::OptionUnknown, {name});
    if (!option->isRepeatable && m_result.m_options.contains(name))
        return refuse(CommandLineSentence::OptionTwice, {name});
    if (!option->value) {
        m_result.m_options.insert(name, {});
        return !isJoined || refuse(CommandLineSentence::OptionValueUnwanted, {name});
    }
    // A value that begins with two dashes is an option whose predecessor was forgotten.
    const bool followsValue = index + 1 < words.size() && !words[index + 1].startsWith(u"--");
    if (!isJoined && !followsValue)
        return refuse(CommandLineSentence::OptionValueMissing, {name});
    m_result.m_options.insert(name, isJoined ? words[index].section(u'=', 1) : words[++index]);
    return true;
}

bool ArgumentParser::findCommand()
{
    QStringList &positionals = m_result.m_positionals;
    if (positionals.isEmpty())
        return asksForHelp() || refuse(CommandLineSentence::CommandMissing);
    QStringList secondWords;
    for (const CommandSyntax &command : m_commands) {
        const QStringList name = command.name.split(u' ');
        if (positionals.mid(0, name.size()) == name) {
            m_result.m_command = &command;
            positionals.remove(0, name.size());
            return true;
        }
        if (name.first() == positionals.first())
            secondWords.append(name.last());
    }
    if (secondWords.isEmpty())
        return refuse(CommandLineSentence::CommandUnknown, {positionals.first()});
    return refuse(CommandLineSentence::ChoiceUnknown,
                  {positionals.value(1), positionals.first(), secondWords.join(QStringLiteral(", "))});
}

bool ArgumentParser::judgeOptions()
{
    const QList<OptionSyntax> own = m_result.m_command ? m_result.m_command->options : QList<OptionSyntax>();
    for (auto [name, value] : m_result.m_options.asKeyValueRange()) {
        const OptionSyntax *option = findOption(own, name);
        if (!option)
            option = findOption(globalOptions(), name);
        if (!option)
            return refuse(CommandLineSentence::OptionUnknown, {name});
        if (option->value && !judgeValue(*option->value, value, name))
            return false;
    }
    if (asksForHelp())
        return true;
    for (const OptionSyntax &option : own) {
        if (option.isRequired && !m_result.m_options.contains(option.name))
            return refuse(CommandLineSentence::OptionMissing, {option.name});
    }
    const QDate from = m_result.day(QLatin1String("--from"));
    const QDate to = m_result.day(QLatin1String("--to"));
    return !from.isValid() || !to.isValid() || from <= to || refuse(CommandLineSentence::DaysInWrongOrder);
}

bool ArgumentParser::judgePositionals()
{
    if (asksForHelp())
        return true;
    const QStringList &positionals = m_result.m_positionals;
    const QList<ValueSyntax> &expected = m_result.m_command->arguments;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (i >= positionals.size())
            return refuse(CommandLineSentence::ArgumentMissing, {expected[i].name});
        if (!judgeValue(expected[i], positionals[i], expected[i].name))
            return false;
    }
    return positionals.size() <= expected.size()
        || refuse(CommandLineSentence::ArgumentTooMany, {positionals[expected.size()]});
}

bool ArgumentParser::judgeValue(const ValueSyntax &syntax, const QString &value, const QString &name)
{
    const auto require = [&](bool fits, CommandLineSentence sentence) {
        return fits || refuse(sentence, {value, name});
    };
    switch (syntax.kind) {
    case ValueKind::Text:
        return !value.isEmpty() || refuse(CommandLineSentence::OptionValueMissing, {name});
    case ValueKind::Choice:
        return syntax.choices.contains(value)
            || refuse(CommandLineSentence::ChoiceUnknown,
                      {value, name, syntax.choices.join(QStringLiteral(", "))});
    case ValueKind::Number:
        return require(wholeNumber(value, 1).has_value(), CommandLineSentence::NotANumber);
    case ValueKind::Seed:
        return require(wholeNumber(value, 0).has_value(), CommandLineSentence::NotANumber);
    case ValueKind::Day:
        return require(dayOf(value).isValid(), CommandLineSentence::NotADay);
    case ValueKind::Month:
        return require(dayOf(value + QStringLiteral("-01")).isValid(), CommandLineSentence::NotAMonth);
    case ValueKind::Instant:
        return require(base::instantFromIso(value).has_value(), CommandLineSentence::NotAnInstant);
    }
    return false;
}

tl::expected<Arguments, UsageFault> Arguments::parse(const QStringList &words,
                                                     const QList<CommandSyntax> &commands)
{
    return ArgumentParser(commands).parse(words);
}

QString Arguments::text(QLatin1String option, const QString &otherwise) const
{
    return m_options.value(option, otherwise);
}

qint64 Arguments::number(QLatin1String option, qint64 otherwise) const
{
    return wholeNumber(m_options.value(option), 0).value_or(otherwise);
}

QDate Arguments::day(QLatin1String option) const { return dayOf(m_options.value(option)); }

std::optional<base::Instant> Arguments::instant(QLatin1String option) const
{
    return base::instantFromIso(m_options.value(option));
}

std::optional<base::Language> requestedLanguage(const QStringList &words)
{
    const QString joined = QStringLiteral("--language=");
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString value = words[i].startsWith(joined) ? words[i].mid(joined.size())
            : words[i] == u"--language"                   ? words.value(i + 1)
                                                          : QString();
        if (value == u"de")
            return base::Language::German;
        if (value == u"en")
            return base::Language::English;
    }
    return std::nullopt;
}

} // namespace lotse::cli
