#pragma once

#include "base/clock.h"
#include "base/language.h"
#include "cli/syntax.h"
#include "words/command_line_text.h"

#include <tl/expected.hpp>

#include <QDate>
#include <QHash>

namespace lotse::cli {

/// What is wrong with a command line, and the command it belongs to, if one was recognised.
struct UsageFault {
    words::CommandLineSentence sentence;
    QStringList params;
    const CommandSyntax *command = nullptr;
};

/// A command line that fits the syntax: every value stands there and is of its kind.
class Arguments
{
public:
    /// Options may stand anywhere, as "--name value" or "--name=value"; after "--" nothing is an option.
    /// Without a command only where help or the version was asked for.
    [[nodiscard]] static tl::expected<Arguments, UsageFault> parse(const QStringList &words,
                                                                   const QList<CommandSyntax> &commands);

    /// Null where there is none.
    [[nodiscard]] const CommandSyntax *command() const { return m_command; }
    [[nodiscard]] QString argument(qsizetype index) const { return m_positionals.value(index); }
    [[nodiscard]] bool has(QLatin1String option) const { return m_options.contains(option); }
    [[nodiscard]] QString text(QLatin1String option, const QString &otherwise = {}) const;
    [[nodiscard]] qint64 number(QLatin1String option, qint64 otherwise) const;
    [[nodiscard]] QDate day(QLatin1String option) const;
    [[nodiscard]] std::optional<base::Instant> instant(QLatin1String option) const;

private:
    friend class ArgumentParser;

    const CommandSyntax *m_command = nullptr;
    QStringList m_positionals;
    QHash<QString, QString> m_options;
};

/// The language asked for by --language, even where the rest of the command line is wrong.
[[nodiscard]] std::optional<base::Language> requestedLanguage(const QStringList &words);

} // namespace lotse::cli
