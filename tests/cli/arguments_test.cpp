#include "cli/arguments.h"
#include "cli/command_table.h"

#include <gtest/gtest.h>

using namespace lotse;
using cli::Arguments;
using words::CommandLineSentence;

namespace {

tl::expected<Arguments, cli::UsageFault> parse(const QStringList &words)
{
    return Arguments::parse(words, cli::commandTable());
}

QStringList split(const char *line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }

struct Fault {
    const char *line;
    CommandLineSentence sentence;
    const char *params; ///< joined with '/'
};

const Fault faults[] = {
    {"", CommandLineSentence::CommandMissing, ""},
    {"--store x", CommandLineSentence::CommandMissing, ""},
    {"fly", CommandLineSentence::CommandUnknown, "fly"},
    {"report", CommandLineSentence::ChoiceUnknown, "/report/month, case-file"},
    {"report year", CommandLineSentence::ChoiceUnknown, "year/report/month, case-file"},
    {"check --fast", CommandLineSentence::OptionUnknown, "--fast"},
    {"check -x", CommandLineSentence::OptionUnknown, "-x"},
    {"check --dry-run", CommandLineSentence::OptionUnknown, "--dry-run"},
    {"check --store", CommandLineSentence::OptionValueMissing, "--store"},
    {"check --store --language de", CommandLineSentence::OptionValueMissing, "--store"},
    {"check --store=", CommandLineSentence::OptionValueMissing, "--store"},
    {"check --store a --store b", CommandLineSentence::OptionTwice, "--store"},
    {"import people a.csv --dry-run=yes", CommandLineSentence::OptionValueUnwanted, "--dry-run"},
    {"init", CommandLineSentence::OptionMissing, "--organisation"},
    {"demo", CommandLineSentence::OptionMissing, "--scale"},
    {"export people --format csv", CommandLineSentence::OptionMissing, "--out"},
    {"import", CommandLineSentence::ArgumentMissing, "KIND"},
    {"import people", CommandLineSentence::ArgumentMissing, "FILE.csv|FILE.jsonl"},
    {"show contact", CommandLineSentence::ArgumentMissing, "NUMBER|ID"},
    {"check now", CommandLineSentence::ArgumentTooMany, "now"},
    {"search two words", CommandLineSentence::ArgumentTooMany, "words"},
    {"check --language fr", CommandLineSentence::ChoiceUnknown, "fr/--language/de, en"},
    {"demo --scale XL", CommandLineSentence::ChoiceUnknown, "XL/--scale/tiny, S, M, L"},
    {"import pets a.csv", CommandLineSentence::ChoiceUnknown,
     "pets/KIND/partners, people, case-files, contacts, referrals, tasks, notes"},
    {"report case-file F-1 --format csv --out -", CommandLineSentence::ChoiceUnknown,
     "csv/--format/json, html, pdf"},
    {"search Anna --limit 0", CommandLineSentence::NotANumber, "0/--limit"},
    {"search Anna --limit many", CommandLineSentence::NotANumber, "many/--limit"},
    {"search Anna --limit 99999999999", CommandLineSentence::NotANumber, "99999999999/--limit"},
    {"demo --scale S --seed -1", CommandLineSentence::NotANumber, "-1/--seed"},
    {"export notes --format csv --out - --from 2026-02-30", CommandLineSentence::NotADay,
     "2026-02-30/--from"},
    {"export notes --format csv --out - --to 1.2.2026", CommandLineSentence::NotADay, "1.2.2026/--to"},
    {"export notes --format csv --out - --from 2026-02-02 --to 2026-02-01",
     CommandLineSentence::DaysInWrongOrder, ""},
    {"report month 2026-13 --format json --out -", CommandLineSentence::NotAMonth, "2026-13/YYYY-MM"},
    {"report month October --format json --out -", CommandLineSentence::NotAMonth, "October/YYYY-MM"},
    {"check --now 2026-11-23T09:00:00", CommandLineSentence::NotAnInstant, "2026-11-23T09:00:00/--now"},
    {"check --now yesterday", CommandLineSentence::NotAnInstant, "yesterday/--now"},
};

} // namespace

TEST(Arguments, RefuseWrongUsage)
{
    for (const Fault &fault : faults) {
        const auto parsed = parse(split(fault.line));
        ASSERT_FALSE(parsed) << fault.line;
        EXPECT_EQ(parsed.error().sentence, fault.sentence) << fault.line;
        EXPECT_EQ(parsed.error().params.join(u'/'), QString::fromUtf8(fault.params)) << fault.line;
    }
}

TEST(Arguments, NameTheCommandOfAFault)
{
    const auto parsed = parse(split("import pets a.csv"));
    ASSERT_FALSE(parsed);
    ASSERT_TRUE(parsed.error().command);
    EXPECT_EQ(parsed.error().command->name, QStringLiteral("import"));
}

TEST(Arguments, TakeGlobalOptionsBeforeAndAfterTheCommand)
{
    const char *lines[] = {
        "--store s --language de --now 2026-11-23T09:00:00Z show contact K-2026-000001",
        "show contact K-2026-000001 --store s --language de --now 2026-11-23T09:00:00Z",
        "show --store=s contact --language=de K-2026-000001 --now=2026-11-23T09:00:00Z",
    };
    for (const char *line : lines) {
        const auto parsed = parse(split(line));
        ASSERT_TRUE(parsed) << line;
        EXPECT_EQ(parsed->command()->name, QStringLiteral("show"));
        EXPECT_EQ(parsed->argument(0), QStringLiteral("contact"));
        EXPECT_EQ(parsed->argument(1), QStringLiteral("K-2026-000001"));
        EXPECT_EQ(parsed->text(QLatin1String("--store")), QStringLiteral("s"));
        EXPECT_EQ(parsed->text(QLatin1String("--language")), QStringLiteral("de"));
        EXPECT_EQ(parsed->instant(QLatin1String("--now")),
                  base::instantFromIso(QStringLiteral("2026-11-23T09:00:00Z")));
    }
}

TEST(Arguments, ReadValuesOfEveryKind)
{
    const auto exported = parse(
        split("export contacts --format xlsx --from 2026-01-01 --to 2026-01-31 --out -"));
    ASSERT_TRUE(exported);
    EXPECT_EQ(exported->day(QLatin1String("--from")), QDate(2026, 1, 1));
    EXPECT_EQ(exported->day(QLatin1String("--to")), QDate(2026, 1, 31));
    EXPECT_EQ(exported->text(QLatin1String("--out")), QStringLiteral("-"));

    const auto searched = parse(split("search Anna --limit 7"));
    ASSERT_TRUE(searched);
    EXPECT_EQ(searched->number(QLatin1String("--limit"), 50), 7);
    EXPECT_EQ(searched->number(QLatin1String("--seed"), 50), 50);
    EXPECT_FALSE(searched->day(QLatin1String("--from")).isValid());
    EXPECT_FALSE(searched->has(QLatin1String("--kind")));
}

TEST(Arguments, TakeWhatWaitsForAccountsAsOftenAsItMayStand)
{
    EXPECT_TRUE(
        parse(split("init --organisation Nord --account anna:supervisor --account ben:counsellor:west "
                    "--recovery-out key --as anna --passphrase-file secret --with-directory")));
}

TEST(Arguments, TakeEverythingAfterTwoDashesAsItIs)
{
    const auto parsed = parse(split("search -- --limit"));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->argument(0), QStringLiteral("--limit"));
}

TEST(Arguments, AskForHelpWithoutTheRest)
{
    for (const char *line : {"--help", "-h", "--version", "import --help", "report month -h"})
        EXPECT_TRUE(parse(split(line))) << line;
    EXPECT_EQ(parse(split("import --help"))->command()->name, QStringLiteral("import"));
}

TEST(Arguments, FindTheLanguageInAWrongCommandLine)
{
    EXPECT_EQ(cli::requestedLanguage(split("fly --language de")), base::Language::German);
    EXPECT_EQ(cli::requestedLanguage(split("fly --language=en")), base::Language::English);
    EXPECT_FALSE(cli::requestedLanguage(split("fly --language fr")));
    EXPECT_FALSE(cli::requestedLanguage(split("fly --language")));
}

TEST(Syntax, GivesOneNameAValueEverywhereOrNowhere)
{
    QHash<QString, bool> takesValue;
    QList<cli::OptionSyntax> all = cli::globalOptions();
    for (const auto &command : cli::commandTable())
        all += command.options;
    for (const auto &option : all) {
        EXPECT_EQ(takesValue.value(option.name, option.value.has_value()), option.value.has_value())
            << qPrintable(option.name);
        takesValue.insert(option.name, option.value.has_value());
    }
}
