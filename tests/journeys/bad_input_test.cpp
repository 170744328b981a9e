#include "journeys/lotsectl.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace lotse;
using tests::Answer;
using tests::Lotsectl;

namespace {

const QByteArray contactHeader =
    "external_id,started_at,ended_at,minutes,channel,counsellor,follow_up_on,callers,note\n";

QByteArray contact(const QByteArray &row) { return contactHeader + row + '\n'; }

struct BadFile {
    const char *what;
    const char *kind;
    QByteArray content;
    const char *place;   ///< what the sentence begins with
    const char *problem; ///< the word in the list of problems
};

const QList<BadFile> badFiles = {
    {"unknown code", "contacts", contact("X,2026-10-01T09:00:00+02:00,,,fax,clara,,,"),
     "Line 2, channel: ", "unknown_code"},
    {"impossible date", "contacts", contact("X,2026-10-01T09:00:00+02:00,,,phone,clara,2026-02-30,,"),
     "Line 2, follow_up_on: ", "impossible_date"},
    {"no offset", "contacts", contact("X,2026-10-01T09:00:00,,,phone,clara,,,"),
     "Line 2, started_at: ", "instant_without_offset"},
    {"after now", "contacts", contact("X,2026-11-23T09:00:01+01:00,,,phone,clara,,,"),
     "Line 2, started_at: ", "starts_in_future"},
    {"end before start", "contacts",
     contact("X,2026-10-01T09:00:00+02:00,2026-10-01T08:59:59+02:00,,phone,clara,,,"),
     "Line 2, ended_at: ", "end_before_start"},
    {"wrong type", "contacts", contact("X,2026-10-01T09:00:00+02:00,,ten,phone,clara,,,"),
     "Line 2, minutes: ", "wrong_type"},
    {"negative minutes", "contacts", contact("X,2026-10-01T09:00:00+02:00,,-1,phone,clara,,,"),
     "Line 2, minutes: ", "negative_number"},
    {"nul", "contacts", contact(QByteArray("X,2026-10-01T09:00:00+02:00,,,phone,clara,,,a\0b", 48)),
     "Line 2, note: ", "nul_character"},
    {"unknown reference", "contacts", contact("X,2026-10-01T09:00:00+02:00,,,phone,clara,,P-9,"),
     "Line 2, callers: ", "unknown_reference"},
    {"required", "contacts", contact("X,,,,phone,clara,,,"), "Line 2, started_at: ", "required"},
    {"later line", "contacts",
     contact("A,2026-10-01T09:00:00+02:00,,,phone,clara,,,\"two\nlines\"\n"
             "B,2026-10-01T09:00:00+02:00,,,fax,clara,,,"),
     "Line 4, channel: ", "unknown_code"},
    {"number of cells", "contacts", contact("X,2026-10-01T09:00:00+02:00"), "Line 2: ", "malformed_row"},
    {"open quotation", "contacts", contact("X,2026-10-01T09:00:00+02:00,,,phone,clara,,,\"never ends"),
     "Line 2: ", "malformed_row"},
    {"not UTF-8", "contacts", contact("X,2026-10-01T09:00:00+02:00,,,phone,clara,,,M\xfcller"),
     "Line 2: ", "not_utf8"},
    {"text over 1 MB", "contacts",
     contact("X,2026-10-01T09:00:00+02:00,,,phone,clara,,," + QByteArray(1'100'000, 'x')), "Line 2",
     "text_too_long"},
    {"unknown column", "people", "external_id,role,shoe_size\nP,caller,43\n",
     "Line 1, shoe_size: ", "unknown_column"},
    {"column twice", "people", "external_id,role,role\nP,caller,caller\n",
     "Line 1, role: ", "duplicate_column"},
    {"column missing", "people", "external_id,alias\nP,Falke\n", "Line 1, role: ", "missing_column"},
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

struct BadInput : ::testing::Test {
    BadInput()
    {
        lotsectl.init();
        (void)lotsectl.importData(QStringLiteral("people"), QStringLiteral("people.csv"));
    }

    Lotsectl lotsectl;
    QString problems = lotsectl.path(QStringLiteral("problems.csv"));
};

} // namespace

TEST_F(BadInput, IsRefusedWithPlaceAndReasonAndChangesNothing)
{
    const QByteArray before = lotsectl.content();
    for (const BadFile &bad : badFiles) {
        const QString file = lotsectl.write(QStringLiteral("bad.csv"), bad.content);
        const Answer run = lotsectl.run({QStringLiteral("import"), QLatin1String(bad.kind), file,
                                         QStringLiteral("--problems"), problems});
        EXPECT_EQ(run.status, 1) << bad.what << ": " << qPrintable(run.words);
        EXPECT_TRUE(run.words.startsWith(QLatin1String(bad.place)))
            << bad.what << ": " << qPrintable(run.words);
        EXPECT_TRUE(run.words.contains(u"Nothing was changed.")) << bad.what << ": " << qPrintable(run.words);
        EXPECT_TRUE(run.output.isEmpty()) << bad.what;
        EXPECT_TRUE(contentOf(problems).contains(bad.problem))
            << bad.what << ": " << contentOf(problems).constData();
        EXPECT_EQ(lotsectl.content(), before) << bad.what;
    }
}

TEST_F(BadInput, IsLeftOutOnRequest)
{
    const QString file = lotsectl.write(QStringLiteral("mixed.csv"),
                                        contact("A,2026-10-01T09:00:00+02:00,,,phone,clara,,,\n"
                                                "B,2026-10-01T09:00:00+02:00,,,fax,clara,,,"));
    const Answer run = lotsectl.run(
        {QStringLiteral("import"), QStringLiteral("contacts"), file, QStringLiteral("--skip-bad")});
    EXPECT_EQ(run.status, 0) << qPrintable(run.words);
    EXPECT_EQ(run.output, "{\"new\":1,\"updated\":0,\"unchanged\":0,\"skipped\":1}\n");
    EXPECT_TRUE(run.words.startsWith(u"Line 3, channel: "));
}

TEST_F(BadInput, IsOnlyLookedAtInADryRun)
{
    const QByteArray before = lotsectl.content();
    const Answer run = lotsectl.run(
        {QStringLiteral("import"), QStringLiteral("people"),
         lotsectl.write(QStringLiteral("new.csv"), "external_id,role\nP-7,caller\n"),
         QStringLiteral("--dry-run")});
    EXPECT_EQ(run.status, 0) << qPrintable(run.words);
    EXPECT_EQ(run.json().value(QLatin1String("new")).toInt(), 1);
    EXPECT_EQ(lotsectl.content(), before);
}

TEST_F(BadInput, IsToldTwentyTimesAndListedInFull)
{
    QByteArray rows;
    for (int i = 0; i < 30; ++i)
        rows += "X" + QByteArray::number(i) + ",2026-10-01T09:00:00+02:00,,,fax,clara,,,\n";
    const QString file = lotsectl.write(QStringLiteral("bad.csv"), contactHeader + rows);
    const Answer run = lotsectl.run({QStringLiteral("--language=de"), QStringLiteral("import"),
                                     QStringLiteral("contacts"), file, QStringLiteral("--problems"),
                                     problems});
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(run.words.count(u"channel: „fax“"), 20);
    EXPECT_TRUE(run.words.contains(u"Und 10 weitere Probleme.")) << qPrintable(run.words);
    EXPECT_TRUE(run.words.contains(problems));
    EXPECT_TRUE(contentOf(problems).startsWith("line,field,problem,params,refused\r\n"
                                               "2,channel,unknown_code,\"fax;channel\",true\r\n"));
    EXPECT_EQ(contentOf(problems).count('\n'), 31);
}

TEST_F(BadInput, FileIsMissingAFolderOrOfNoKnownKind)
{
    const QString text = lotsectl.write(QStringLiteral("people.txt"), "external_id,role\n");
    const QString folder = lotsectl.path(QStringLiteral("lotse"));
    ASSERT_TRUE(QFile::link(folder, lotsectl.path(QStringLiteral("folder.csv"))));
    const QHash<QString, int> statuses = {{lotsectl.path(QStringLiteral("none.csv")), 5},
                                          {lotsectl.path(QStringLiteral("folder.csv")), 5},
                                          {text, 2}};
    for (auto [path, status] : statuses.asKeyValueRange()) {
        const Answer run = lotsectl.run({QStringLiteral("import"), QStringLiteral("people"), path});
        EXPECT_EQ(run.status, status) << qPrintable(run.words);
        EXPECT_TRUE(run.words.contains(path)) << qPrintable(run.words);
    }
}

TEST_F(BadInput, OutputCannotBeWritten)
{
    // Nobody can make a file in the process table, not even root.
    const QString places[] = {lotsectl.path(QStringLiteral("lotse")), QStringLiteral("/proc/report.json"),
                              lotsectl.path(QStringLiteral("none/report.json"))};
    for (const QString &place : places) {
        for (const QStringList &command :
             {QStringList{QStringLiteral("report"), QStringLiteral("month"), QStringLiteral("2026-10")},
              QStringList{QStringLiteral("export"), QStringLiteral("people")}}) {
            const QString format = command.first() == u"report" ? QStringLiteral("json")
                                                                : QStringLiteral("jsonl");
            const Answer run = lotsectl.run(
                command + QStringList{QStringLiteral("--format"), format, QStringLiteral("--out"), place});
            EXPECT_EQ(run.status, 5) << qPrintable(run.words);
            EXPECT_TRUE(run.words.contains(place)) << qPrintable(run.words);
        }
    }
    const Answer init = lotsectl.run({QStringLiteral("init"), QStringLiteral("--organisation=N"),
                                      QStringLiteral("--store=/proc/store.lotse")});
    EXPECT_EQ(init.status, 5) << qPrintable(init.words);
}

TEST_F(BadInput, MonthIsStillToCome)
{
    const Answer run = lotsectl.run({QStringLiteral("report"), QStringLiteral("month"),
                                     QStringLiteral("2026-12"), QStringLiteral("--format=json"),
                                     QStringLiteral("--out=-")});
    EXPECT_EQ(run.status, 1) << qPrintable(run.words);
    EXPECT_TRUE(run.output.isEmpty());
}
