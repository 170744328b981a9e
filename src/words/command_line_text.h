#pragma once

#include <QString>
#include <QStringList>

namespace lotse::words {

/// The sentences of the command line: why its usage is wrong, and what came of a command.
enum class CommandLineSentence {
    CommandMissing,
    CommandUnknown,      ///< command
    OptionUnknown,       ///< option
    OptionValueMissing,  ///< option
    OptionValueUnwanted, ///< option
    OptionTwice,         ///< option
    OptionMissing,       ///< option
    ArgumentMissing,     ///< argument
    ArgumentTooMany,     ///< argument
    ChoiceUnknown,       ///< value, option or argument, choices
    NotANumber,          ///< value, option
    NotADay,             ///< value, option
    NotAMonth,           ///< value, argument
    NotAnInstant,        ///< value, option
    DaysInWrongOrder,
    StoreMissing,   ///< path
    StoreExists,    ///< path
    FileMissing,    ///< path
    FileUnreadable, ///< path
    FileUnwritable, ///< path
    StoreCreated,   ///< path
    NothingChanged,
    Stopped,
    ProblemsWritten, ///< path
    StoreIsSound,
    DisplayMissing,
};

[[nodiscard]] QString commandLineSentence(CommandLineSentence sentence, const QStringList &params = {});
[[nodiscard]] QList<CommandLineSentence> allCommandLineSentences();

/// What a command ("report month") or an option ("--store") is for, in a few words; empty if unknown.
[[nodiscard]] QString commandPurpose(const QString &command);
[[nodiscard]] QString optionPurpose(const QString &option);

/// The headings of the help.
[[nodiscard]] QString usageHeading();
[[nodiscard]] QString commandsHeading();
[[nodiscard]] QString optionsHeading();
[[nodiscard]] QString globalOptionsHeading();
/// The exit statuses, a line each.
[[nodiscard]] QString exitStatusHelp();

/// "Line 12, started_at: …"; the field is left out where it is empty.
[[nodiscard]] QString lineSentence(qint64 line, const QString &field, const QString &sentence);
/// "And 7 more problems."
[[nodiscard]] QString moreProblems(int count);
/// "3 findings."
[[nodiscard]] QString findingsCount(int count);
/// A path in a sentence; "-" is standard output.
[[nodiscard]] QString placeName(const QString &path);
/// "42 %"; `done` from 0 to 1.
[[nodiscard]] QString progressPercent(double done);
/// "1200 records"
[[nodiscard]] QString recordCount(qint64 count);

} // namespace lotse::words
