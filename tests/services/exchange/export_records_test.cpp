#include "exchange_bench.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using lotse::services::ExchangeKind;
using lotse::services::FileFormat;
using lotse::tests::ExchangeBench;

namespace {

/// One record of each kind that uses every shape of field, linked to each other; some without external id.
void fill(ExchangeBench &bench)
{
    const auto import = [&](ExchangeKind kind, const QByteArray &line) {
        ASSERT_TRUE(bench.import(kind, line, {}, FileFormat::Jsonl).endsWith(u"/0/0/0"))
            << bench.problems.join(u'\n').toStdString();
    };
    import(
        ExchangeKind::Partners,
        R"({"name":"Nord; \"Küste\"","kind":"federal_body","languages":["de","tr"],"offers":["a, b"],"capacity_free":3})"
        "\n"
        R"({"name":"=1+1","external_id":"x-2"})");
    import(ExchangeKind::People,
           R"({"external_id":"p1","role":"caller","given_name":"-Ada","safe_contact":"line\nbreak"})"
           "\n"
           R"({"external_id":"p2","role":"person_of_concern","birth_year":2009})");
    import(ExchangeKind::CaseFiles,
           R"({"external_id":"f1","opened_on":"2026-01-02","counsellor":"anna","callers":["p1"],)"
           R"("persons":["p2"],"field_of_work":"radicalisation"})");
    // In the order of time, as an export has them, so that an import gives the same numbers again.
    import(
        ExchangeKind::Contacts,
        R"({"external_id":"c1","started_at":"2026-10-01T10:00:00Z","channel":"phone","counsellor":"anna","replies_to":"c2"})"
        "\n"
        R"({"external_id":"c2","started_at":"2026-10-20T10:00:00Z","channel":"email","counsellor":"berta",)"
        R"("follow_up_on":"2026-11-30","replies_to":"c1"})"
        "\n"
        R"({"started_at":"2026-11-20T10:00:00.250+01:00","channel":"email","counsellor":"anna","callers":["p1"],)"
        R"("persons":["p2"],"relations":["p1>p2=mother"],"case_files":["f1"],"topics":["custody","departure_planned"],)"
        R"("minor":true,"entered_later":true,"minutes":0,"note":"öffnet \"den\" Brief\t"})");
    import(ExchangeKind::Referrals,
           R"({"external_id":"v1","case_file":"f1","partner":"Nord; \"Küste\"","mode":"named",)"
           R"("proposed_on":"2026-02-01","consent_on":"2026-02-01","consent_kind":"oral",)"
           R"("sent_on":"2026-02-02"})");
    import(ExchangeKind::Tasks,
           R"({"external_id":"t1","kind":"call_back","case_file":"f1","assignee":"anna",)"
           R"("due_from":"2026-12-01T08:00:00Z","attempts":2})");
    import(
        ExchangeKind::Notes,
        R"({"external_id":"n1","case_file":"f1","at":"2026-02-02T08:00:00Z","text":"=x","author":"anna"})");
}

const ExchangeKind inOrder[] = {ExchangeKind::Partners, ExchangeKind::People,    ExchangeKind::CaseFiles,
                                ExchangeKind::Contacts, ExchangeKind::Referrals, ExchangeKind::Tasks,
                                ExchangeKind::Notes};

} // namespace

TEST(ExportRecords, ComesBackByteForByteFromAnEmptyStore)
{
    ExchangeBench first;
    fill(first);
    for (const FileFormat format : {FileFormat::Csv, FileFormat::Jsonl}) {
        ExchangeBench second;
        for (const ExchangeKind kind : inOrder) {
            SCOPED_TRACE(word(kind).toStdString());
            const QByteArray file = first.exported(kind, format);
            const QString outcome = second.import(kind, file, {}, format);
            EXPECT_TRUE(outcome.endsWith(u"/0/0/0") && !outcome.startsWith(u"0/"))
                << outcome.toStdString() << second.problems.join(u'\n').toStdString();
        }
        for (const ExchangeKind kind : inOrder) {
            SCOPED_TRACE(word(kind).toStdString());
            EXPECT_EQ(second.exported(kind, format).toStdString(),
                      first.exported(kind, format).toStdString());
        }
    }
}

TEST(ExportRecords, ChangesNothingWhereItCameFrom)
{
    ExchangeBench bench;
    fill(bench);
    for (const ExchangeKind kind : inOrder) {
        SCOPED_TRACE(word(kind).toStdString());
        const QByteArray before = bench.exported(kind);
        const QString outcome = bench.import(kind, before);
        EXPECT_TRUE(outcome.startsWith(u"0/0/") && outcome.endsWith(u"/0"))
            << outcome.toStdString() << bench.problems.join(u'\n').toStdString();
        EXPECT_EQ(bench.exported(kind).toStdString(), before.toStdString());
    }
}

TEST(ExportRecords, WritesTheDictionaryInItsOrder)
{
    ExchangeBench bench;
    fill(bench);
    const QByteArray csv = bench.exported(ExchangeKind::People);
    EXPECT_TRUE(csv.startsWith("id,number,external_id,role,field_of_work,alias,given_name,"))
        << csv.toStdString();
    EXPECT_TRUE(csv.contains(",'-Ada,")) << csv.toStdString();
    const QByteArray jsonl = bench.exported(ExchangeKind::Notes, FileFormat::Jsonl);
    EXPECT_TRUE(
        jsonl.contains(",\"number\":null,\"external_id\":\"n1\",\"case_file\":\"f1\",\"contact\":null,"
                       "\"at\":\"2026-02-02T08:00:00Z\",\"author\":\"anna\",\"text\":\"=x\"}\n"))
        << jsonl.toStdString();
    EXPECT_FALSE(bench.exported(ExchangeKind::Contacts).contains("row:"));
}

TEST(ExportRecords, LeavesOutWhatIsNotFinishedOrNotOurs)
{
    ExchangeBench bench;
    fill(bench);
    const QByteArray finished = bench.exported(ExchangeKind::Contacts);
    for (const ContactStatus status : allOf<ContactStatus>()) {
        Contact contact = bench.fake.contacts.all().first();
        contact.id = {};
        contact.externalId.clear();
        contact.number.clear();
        contact.status = status;
        if (status != ContactStatus::Finished)
            bench.fake.contacts.put(contact);
    }
    EXPECT_EQ(bench.exported(ExchangeKind::Contacts), finished);
    CaseFile withdrawn = bench.fake.caseFiles.all().first();
    withdrawn.withdrawnOn = QDate(2026, 3, 1);
    bench.fake.caseFiles.put(withdrawn);
    EXPECT_EQ(bench.exported(ExchangeKind::CaseFiles).count('\n'), 1);
    bench.actor.fieldsOfWork = {QStringLiteral("return")};
    EXPECT_EQ(bench.exported(ExchangeKind::Contacts).count('\n'), 1);
    bench.actor.role = Role::NoAccess;
    EXPECT_EQ(bench.exported(ExchangeKind::Contacts), "!forbidden");
}

TEST(ExportRecords, CoversARangeOfDaysWhereThereAreAny)
{
    ExchangeBench bench;
    fill(bench);
    const services::ExportRange october{QDate(2026, 10, 1), QDate(2026, 10, 31)};
    EXPECT_EQ(bench.exported(ExchangeKind::Contacts, FileFormat::Csv, october).count('\n'), 3);
    EXPECT_EQ(bench.exported(ExchangeKind::People, FileFormat::Csv, october), "!invalid");
}

TEST(ExportRecords, IsAuditedBeforeAnythingLeaves)
{
    ExchangeBench bench;
    const auto entriesBefore = bench.fake.audit.entries().size();
    bench.exported(ExchangeKind::CaseFiles);
    ASSERT_EQ(bench.fake.audit.entries().size(), entriesBefore + 1);
    EXPECT_EQ(bench.fake.audit.entries().last().action, QStringLiteral("export_case_files"));
    bench.fake.unitOfWork.failAtWrite(1);
    EXPECT_EQ(bench.exported(ExchangeKind::CaseFiles), "!busy");
}

TEST(ExportRecords, WritesAWorkbook)
{
    const QTemporaryDir folder;
    ExchangeBench bench;
    fill(bench);
    const QString path = folder.filePath(QStringLiteral("people.xlsx"));
    const auto sink = services::makeWorkbookSink(path, folder.path());
    const auto rows = services::ExportRecords(bench.context).run(ExchangeKind::People, {}, *sink);
    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, 2);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("PK"));
}
