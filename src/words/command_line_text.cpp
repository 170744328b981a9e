#include "words/command_line_text.h"

#include "words/sentence.h"

#include <QCoreApplication>

#include <iterator>

namespace lotse::words {

namespace {

// In the order of CommandLineSentence, which also says what the parameters are.
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("CommandLine", "Name a command."),
    QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”."),
    QT_TRANSLATE_NOOP("CommandLine", "There is no option %1 here."),
    QT_TRANSLATE_NOOP("CommandLine", "The option %1 needs a value."),
    QT_TRANSLATE_NOOP("CommandLine", "The option %1 takes no value."),
    QT_TRANSLATE_NOOP("CommandLine", "The option %1 stands twice."),
    QT_TRANSLATE_NOOP("CommandLine", "The option %1 is missing."),
    QT_TRANSLATE_NOOP("CommandLine", "The argument %1 is missing."),
    QT_TRANSLATE_NOOP("CommandLine", "“%1” is one argument too many."),
    QT_TRANSLATE_NOOP("CommandLine", "“%1” is not possible for %2. Choose one of: %3."),
    QT_TRANSLATE_NOOP("CommandLine", "“%1” is no number that %2 can take."),
    QT_TRANSLATE_NOOP("CommandLine", "“%1” is no day for %2. Write it like 2026-03-01."),
    QT_TRANSLATE_NOOP("CommandLine", "“%1” is no month for %2. Write it like 2026-03."),
    QT_TRANSLATE_NOOP("CommandLine",
                      "“%1” is no point in time with an offset for %2. "
                      "Write it like 2026-03-01T09:05:00+01:00."),
    QT_TRANSLATE_NOOP("CommandLine", "The last day lies before the first one."),
    QT_TRANSLATE_NOOP("CommandLine", "There is no store at “%1”. Check the path, or create one with “init”."),
    QT_TRANSLATE_NOOP("CommandLine", "“%1” exists already and stays as it is. Choose another path."),
    QT_TRANSLATE_NOOP("CommandLine", "There is no file “%1”. Check the path."),
    QT_TRANSLATE_NOOP("CommandLine", "“%1” cannot be read. Check that it is a file and may be read."),
    QT_TRANSLATE_NOOP("CommandLine",
                      "“%1” cannot be written. Check the path, the access rights and the free space."),
    QT_TRANSLATE_NOOP("CommandLine", "The store “%1” is ready."),
    QT_TRANSLATE_NOOP("CommandLine", "Nothing was changed."),
    QT_TRANSLATE_NOOP("CommandLine", "Stopped. Nothing was changed."),
    QT_TRANSLATE_NOOP("CommandLine", "All problems are listed in “%1”."),
    QT_TRANSLATE_NOOP("CommandLine", "The store is sound."),
    QT_TRANSLATE_NOOP("CommandLine",
                      "There is no display here. Start Lotse in a desktop session, or work with lotsectl."),
};
constexpr int sentenceCount = int(CommandLineSentence::DisplayMissing) + 1;
static_assert(std::size(sentences) == sentenceCount);

struct Purpose {
    const char *name;
    const char *text;
};

constexpr Purpose commandPurposes[] = {
    {"init", QT_TRANSLATE_NOOP("CommandPurpose", "create a store; an existing file is refused")},
    {"demo", QT_TRANSLATE_NOOP("CommandPurpose", "create a store with fictional, plausible data")},
    {"import",
     QT_TRANSLATE_NOOP("CommandPurpose", "take in records from a CSV or JSON Lines file, all or none")},
    {"export", QT_TRANSLATE_NOOP("CommandPurpose", "write all records of a kind to a file")},
    {"show", QT_TRANSLATE_NOOP("CommandPurpose", "show one record as JSON")},
    {"search", QT_TRANSLATE_NOOP("CommandPurpose", "find people, notes and partners, best first")},
    {"report month", QT_TRANSLATE_NOOP("CommandPurpose", "the figures of a month")},
    {"report case-file",
     QT_TRANSLATE_NOOP("CommandPurpose", "a case file with its contacts, referrals and notes")},
    {"check", QT_TRANSLATE_NOOP("CommandPurpose", "examine the whole store and list what is wrong")},
};

constexpr Purpose optionPurposes[] = {
    {"--store",
     QT_TRANSLATE_NOOP("OptionPurpose", "the store to work with; otherwise that of the desktop program")},
    {"--as", QT_TRANSLATE_NOOP("OptionPurpose", "who works (no effect before there are accounts)")},
    {"--passphrase-file",
     QT_TRANSLATE_NOOP("OptionPurpose", "file with the passphrase (no effect before there are accounts)")},
    {"--language", QT_TRANSLATE_NOOP("OptionPurpose", "language of messages and reports")},
    {"--now", QT_TRANSLATE_NOOP("OptionPurpose", "act as if it were this point in time")},
    {"--help", QT_TRANSLATE_NOOP("OptionPurpose", "show this help")},
    {"--version", QT_TRANSLATE_NOOP("OptionPurpose", "show the version")},
    {"--organisation", QT_TRANSLATE_NOOP("OptionPurpose", "name of the organisation")},
    {"--time-zone",
     QT_TRANSLATE_NOOP("OptionPurpose", "its time zone, fixed from then on; otherwise Europe/Berlin")},
    {"--with-directory", QT_TRANSLATE_NOOP("OptionPurpose", "also load the shipped directory of partners")},
    {"--account",
     QT_TRANSLATE_NOOP("OptionPurpose", "an account to create (no effect before there are accounts)")},
    {"--recovery-out",
     QT_TRANSLATE_NOOP("OptionPurpose", "file for the recovery key (no effect before there are accounts)")},
    {"--scale", QT_TRANSLATE_NOOP("OptionPurpose", "how much data")},
    {"--seed", QT_TRANSLATE_NOOP("OptionPurpose", "the same seed makes the same data")},
    {"--dry-run", QT_TRANSLATE_NOOP("OptionPurpose", "only say what would happen")},
    {"--skip-bad", QT_TRANSLATE_NOOP("OptionPurpose", "leave out faulty rows instead of refusing the file")},
    {"--problems", QT_TRANSLATE_NOOP("OptionPurpose", "write every problem to this CSV file")},
    {"--format", QT_TRANSLATE_NOOP("OptionPurpose", "how the file is written")},
    {"--from", QT_TRANSLATE_NOOP("OptionPurpose", "first day")},
    {"--to", QT_TRANSLATE_NOOP("OptionPurpose", "last day")},
    {"--out", QT_TRANSLATE_NOOP("OptionPurpose", "file to write, or - for standard output")},
    {"--kind", QT_TRANSLATE_NOOP("OptionPurpose", "what to search; otherwise everything")},
    {"--limit", QT_TRANSLATE_NOOP("OptionPurpose", "at most this many hits; otherwise 50")},
    {"--reason",
     QT_TRANSLATE_NOOP("OptionPurpose",
                       "why figures for each counsellor leave the house; kept in the audit trail")},
    {"--without-names", QT_TRANSLATE_NOOP("OptionPurpose", "leave out names and contact data")},
};

template<std::size_t size>
QString purposeOf(const Purpose (&purposes)[size], const char *context, const QString &name)
{
    for (const Purpose &entry : purposes) {
        if (name == QLatin1String(entry.name))
            return QCoreApplication::translate(context, entry.text);
    }
    return {};
}

} // namespace

QString commandLineSentence(CommandLineSentence sentence, const QStringList &params)
{
    return fillSentence(QCoreApplication::translate("CommandLine", sentences[int(sentence)]), params);
}

QList<CommandLineSentence> allCommandLineSentences()
{
    QList<CommandLineSentence> all;
    for (int i = 0; i < sentenceCount; ++i)
        all.append(CommandLineSentence(i));
    return all;
}

QString commandPurpose(const QString &command)
{
    return purposeOf(commandPurposes, "CommandPurpose", command);
}
QString optionPurpose(const QString &option) { return purposeOf(optionPurposes, "OptionPurpose", option); }

QString usageHeading() { return QCoreApplication::translate("CommandLine", "Usage:"); }
QString commandsHeading() { return QCoreApplication::translate("CommandLine", "Commands:"); }
QString optionsHeading() { return QCoreApplication::translate("CommandLine", "Options:"); }
QString globalOptionsHeading()
{
    return QCoreApplication::translate("CommandLine", "Options for every command:");
}

QString exitStatusHelp()
{
    return QCoreApplication::translate("CommandLine",
                                       "Exit status:\n"
                                       "  0  done\n"
                                       "  1  refused, nothing changed\n"
                                       "  2  wrong usage\n"
                                       "  3  locked, or wrong passphrase\n"
                                       "  4  store damaged or too new, or the check found something\n"
                                       "  5  file or device error");
}

QString lineSentence(qint64 line, const QString &field, const QString &sentence)
{
    const QString place = field.isEmpty()
        ? QCoreApplication::translate("CommandLine", "Line %1").arg(line)
        : fillSentence(QCoreApplication::translate("CommandLine", "Line %1, %2"),
                       {QString::number(line), field});
    return place + QStringLiteral(": ") + sentence;
}

QString moreProblems(int count)
{
    return QCoreApplication::translate("CommandLine", "And %n more problem(s).", nullptr, count);
}

QString findingsCount(int count)
{
    return QCoreApplication::translate("CommandLine", "%n finding(s).", nullptr, count);
}

QString placeName(const QString &path)
{
    return path == u"-" ? QCoreApplication::translate("CommandLine", "standard output") : path;
}

QString progressPercent(double done)
{
    return QCoreApplication::translate("CommandLine", "%1 %").arg(int(done * 100));
}

QString recordCount(qint64 count)
{
    return QCoreApplication::translate("CommandLine", "%n record(s)", nullptr, int(count));
}

} // namespace lotse::words
