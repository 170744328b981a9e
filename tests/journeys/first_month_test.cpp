#include "journeys/lotsectl.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace lotse;
using tests::Answer;
using tests::Lotsectl;

namespace {

constexpr const char *files[][2] = {
    {"partners", "partners.csv"}, {"people", "people.csv"},       {"case-files", "case_files.csv"},
    {"contacts", "contacts.csv"}, {"referrals", "referrals.csv"}, {"tasks", "tasks.csv"},
    {"notes", "notes.csv"},
};

QStringList split(const char *line) { return QString::fromUtf8(line).split(u' '); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

/// A house that worked through October 2026.
struct FirstMonth : ::testing::Test {
    FirstMonth()
    {
        lotsectl.init();
        for (const auto &[kind, file] : files)
            added.append(lotsectl.importData(QLatin1String(kind), QLatin1String(file))
                             .value(QLatin1String("new"))
                             .toInt());
    }

    Lotsectl lotsectl;
    QList<int> added;
};

} // namespace

TEST_F(FirstMonth, TakesInEveryKind) { EXPECT_EQ(added, (QList<int>{2, 3, 2, 4, 2, 1, 1})); }

TEST_F(FirstMonth, ChangesNothingTheSecondTime)
{
    const QByteArray before = lotsectl.content();
    for (const auto &[kind, file] : files) {
        const QJsonObject summary = lotsectl.importData(QLatin1String(kind), QLatin1String(file));
        EXPECT_EQ(summary.value(QLatin1String("new")).toInt(), 0) << kind;
        EXPECT_EQ(summary.value(QLatin1String("updated")).toInt(), 0) << kind;
    }
    EXPECT_EQ(lotsectl.content(), before);
}

TEST_F(FirstMonth, CountsTheMonth)
{
    const Answer run = lotsectl.run(split("report month 2026-10 --format json --out -"));
    ASSERT_EQ(run.status, 0) << qPrintable(run.words);
    const QJsonObject report = run.json();
    EXPECT_EQ(report.value(QLatin1String("organisation")).toString(), QStringLiteral("Beratung Nord"));
    const QJsonObject contacts = report.value(QLatin1String("contacts")).toObject();
    EXPECT_EQ(contacts.value(QLatin1String("total")).toInt(), 3);
    EXPECT_EQ(contacts.value(QLatin1String("first")).toInt(), 2);
    const QJsonObject minutes = contacts.value(QLatin1String("minutes")).toObject();
    EXPECT_EQ(minutes.value(QLatin1String("sum")).toInt(), 51);
    EXPECT_EQ(minutes.value(QLatin1String("missing")).toInt(), 1);
    EXPECT_EQ(report.value(QLatin1String("case_files")).toObject().value(QLatin1String("opened")).toInt(), 2);
    const QJsonObject referrals = report.value(QLatin1String("referrals")).toObject();
    EXPECT_EQ(referrals.value(QLatin1String("proposed")).toInt(), 2);
    EXPECT_EQ(referrals.value(QLatin1String("sent")).toInt(), 1);
    EXPECT_EQ(referrals.value(QLatin1String("overdue_at_end")).toInt(), 1);
}

TEST_F(FirstMonth, WritesTheMonthInEveryFormatTwiceTheSame)
{
    const QHash<QString, QByteArray> starts = {{QStringLiteral("json"), "{"},
                                               {QStringLiteral("csv"), ""},
                                               {QStringLiteral("xlsx"), "PK"},
                                               {QStringLiteral("html"), "<!DOCTYPE html>"},
                                               {QStringLiteral("pdf"), "%PDF-"}};
    for (auto [format, start] : starts.asKeyValueRange()) {
        QByteArray first;
        for (const char *name : {"first", "second"}) {
            const QString path = lotsectl.path(QLatin1String(name) + u'.' + format);
            const Answer run = lotsectl.run(
                QStringList{QStringLiteral("--language=de"), QStringLiteral("--format"), format}
                + split("report month 2026-10 --out") + QStringList{path});
            ASSERT_EQ(run.status, 0) << qPrintable(run.words);
            EXPECT_TRUE(run.output.isEmpty());
            const QByteArray content = contentOf(path);
            EXPECT_TRUE(content.left(20).toUpper().startsWith(start.toUpper())) << qPrintable(format);
            EXPECT_GT(content.size(), 500);
            EXPECT_TRUE(first.isEmpty() || first == content) << qPrintable(format);
            first = content;
            const bool isText = format == u"html" || format == u"csv";
            EXPECT_TRUE(!isText || content.contains("Testbetrieb")) << qPrintable(format);
            EXPECT_FALSE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther));
        }
    }
}

TEST_F(FirstMonth, GivesBackWhatItTookIn)
{
    const Lotsectl other;
    other.init();
    for (const auto &[kind, file] : files) {
        const QString path = lotsectl.path(QLatin1String(kind) + QStringLiteral(".csv"));
        const Answer exported = lotsectl.run({QStringLiteral("export"), QLatin1String(kind),
                                              QStringLiteral("--format=csv"), QStringLiteral("--out"), path});
        ASSERT_EQ(exported.status, 0) << qPrintable(exported.words);
        const Answer imported = other.run({QStringLiteral("import"), QLatin1String(kind), path});
        EXPECT_EQ(imported.status, 0) << qPrintable(imported.words);
        EXPECT_EQ(imported.json().value(QLatin1String("skipped")).toInt(), 0);
    }
    const auto month = split("report month 2026-10 --format json --out -");
    EXPECT_EQ(other.run(month).json().value(QLatin1String("contacts")),
              lotsectl.run(month).json().value(QLatin1String("contacts")));
}

TEST_F(FirstMonth, ExportsAWorkbook)
{
    const QString path = lotsectl.path(QStringLiteral("contacts.xlsx"));
    const Answer run = lotsectl.run(
        split("export contacts --format xlsx --from 2026-10-01 --to 2026-10-31 --out") + QStringList{path});
    ASSERT_EQ(run.status, 0) << qPrintable(run.words);
    EXPECT_TRUE(
        tests::runProgram(QStringLiteral("unzip"), {QStringLiteral("-l"), path}).contains("xl/workbook.xml"));
}

TEST_F(FirstMonth, IsSound)
{
    const Answer run = lotsectl.run({QStringLiteral("check")});
    EXPECT_EQ(run.status, 0) << run.output.constData();
    EXPECT_TRUE(run.output.isEmpty());
}

TEST_F(FirstMonth, FindsPeopleNotesAndPartners)
{
    const QHash<QString, int> hits = {{QStringLiteral("Mustermann"), 2},
                                      {QStringLiteral("Schmetterling"), 1},
                                      {QStringLiteral("Musterhausen"), 1},
                                      {QStringLiteral("0201 5550102"), 1},
                                      {QStringLiteral("Nobody here"), 0}};
    for (auto [text, count] : hits.asKeyValueRange()) {
        const Answer run = lotsectl.run({QStringLiteral("search"), text});
        EXPECT_EQ(run.status, 0) << qPrintable(run.words);
        EXPECT_EQ(run.output.count('\n'), count) << qPrintable(text) << run.output.constData();
    }
    EXPECT_EQ(lotsectl.run(split("search Mustermann --limit 1")).output.count('\n'), 1);
    EXPECT_TRUE(lotsectl.run(split("search Mustermann --kind partners")).output.isEmpty());
}

TEST_F(FirstMonth, ShowsARecordByNumberIdAndName)
{
    const QJsonObject contact = lotsectl.run(split("show contact K-2026-000001")).json();
    EXPECT_EQ(contact.value(QLatin1String("external_id")).toString(), QStringLiteral("K-1"));
    EXPECT_EQ(contact.value(QLatin1String("channel")).toString(), QStringLiteral("phone"));
    const QString id = contact.value(QLatin1String("id")).toString();
    EXPECT_EQ(lotsectl.run({QStringLiteral("show"), QStringLiteral("contact"), id}).json(), contact);
    const Answer partner = lotsectl.run(
        {QStringLiteral("show"), QStringLiteral("partner"), QStringLiteral("Familiennetz Musterhausen")});
    EXPECT_EQ(partner.json().value(QLatin1String("external_id")).toString(), QStringLiteral("PA-2"));

    const Answer missing = lotsectl.run(split("show referral V-2026-0099"));
    EXPECT_EQ(missing.status, 1);
    EXPECT_EQ(missing.words,
              QStringLiteral("V-2026-0099: There is no such record. Check the number or the name.\n"));
}

TEST_F(FirstMonth, ReportsACaseFileWithAndWithoutNames)
{
    for (const char *format : {"json", "html"}) {
        const QStringList command = split("report case-file F-2026-0001 --out - --format")
            + QStringList{QLatin1String(format)};
        const Answer named = lotsectl.run(command);
        ASSERT_EQ(named.status, 0) << qPrintable(named.words);
        EXPECT_TRUE(named.output.contains("Mustermann")) << format;
        const Answer nameless = lotsectl.run(command + QStringList{QStringLiteral("--without-names")});
        ASSERT_EQ(nameless.status, 0) << qPrintable(nameless.words);
        for (const char *name : {"Mustermann", "Mila", "Jonas", "Falke", "Mutter in Sorge", "Schmetterling"})
            EXPECT_FALSE(nameless.output.contains(name)) << format << name;
    }
}

TEST(Demo, IsSoundAndTheSameForTheSameSeed)
{
    QByteArray summaries[2];
    for (QByteArray &summary : summaries) {
        const Lotsectl lotsectl;
        const Answer made = lotsectl.run(split("demo --scale tiny --seed 7"));
        ASSERT_EQ(made.status, 0) << qPrintable(made.words);
        EXPECT_TRUE(made.words.contains(u"Test operation"));
        EXPECT_EQ(lotsectl.run({QStringLiteral("check")}).status, 0);
        EXPECT_EQ(lotsectl.run(split("demo --scale tiny")).status, 1);
        summary = made.output;
    }
    EXPECT_EQ(summaries[0], summaries[1]);
}

TEST(Directory, IsLoadedOnRequest)
{
    const Lotsectl lotsectl;
    lotsectl.init({QStringLiteral("--with-directory")});
    const Answer exported = lotsectl.run(split("export partners --format jsonl --out -"));
    EXPECT_EQ(exported.output.count('\n'), 112);
}
