#include "services/exchange/exchange_bench.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using lotse::services::ExchangeKind;
using lotse::services::FileFormat;
using lotse::tests::ExchangeBench;

namespace {

std::string str(const QString &text) { return text.toStdString(); }

const char *const contactHeader = "external_id,started_at,channel,counsellor";
const char *const contactRow = "c1,2026-11-20T10:00:00+01:00,phone,anna";

QByteArray lines(std::initializer_list<const char *> rows)
{
    QByteArray text;
    for (const char *row : rows)
        text += QByteArray(row) + '\n';
    return text;
}

struct Refusal {
    ExchangeKind kind;
    const char *header;
    const char *row;
    const char *problem;
};

const Refusal refusals[] = {
    {ExchangeKind::Contacts, "external_id,started_at,channel,counsellor,kind",
     "c1,2026-11-20T10:00:00+01:00,phone,anna,gossip", "3 kind unknown_code gossip|contact_kind"},
    {ExchangeKind::Contacts, "external_id,started_at,channel,counsellor,follow_up_on",
     "c1,2026-11-20T10:00:00+01:00,phone,anna,2026-02-30", "3 follow_up_on impossible_date 2026-02-30"},
    {ExchangeKind::Contacts, contactHeader, "c1,2026-11-20T10:00:00,phone,anna",
     "3 started_at instant_without_offset 2026-11-20T10:00:00"},
    {ExchangeKind::Contacts, contactHeader, "c1,2026-11-23T09:00:01+01:00,phone,anna",
     "3 started_at starts_in_future"},
    {ExchangeKind::Contacts, "external_id,started_at,ended_at,channel,counsellor",
     "c1,2026-11-20T10:00:00Z,2026-11-20T09:59:59Z,phone,anna", "3 ended_at end_before_start"},
    {ExchangeKind::Contacts, "external_id,started_at,channel,counsellor,minutes",
     "c1,2026-11-20T10:00:00Z,phone,anna,many", "3 minutes wrong_type many|integer"},
    {ExchangeKind::Contacts, "external_id,started_at,channel,counsellor,minutes",
     "c1,2026-11-20T10:00:00Z,phone,anna,-5", "3 minutes negative_number -5"},
    {ExchangeKind::Contacts, "external_id,started_at,channel,counsellor,callers",
     "c1,2026-11-20T10:00:00Z,phone,anna,p9", "3 callers unknown_reference p9|person"},
    {ExchangeKind::Contacts, "external_id,started_at,channel,counsellor,case_files",
     "c1,2026-11-20T10:00:00Z,phone,anna,F-2026-9999",
     "3 case_files unknown_reference F-2026-9999|case_file"},
    {ExchangeKind::Contacts, "external_id,started_at,channel,counsellor,replies_to",
     "c1,2026-11-20T10:00:00Z,phone,anna,c9", "3 replies_to unknown_reference c9|contact"},
    {ExchangeKind::Contacts, "external_id,started_at,channel,counsellor,relations",
     "c1,2026-11-20T10:00:00Z,phone,anna,p1-p2", "3 relations wrong_type p1-p2|relations"},
    {ExchangeKind::Contacts, contactHeader, ",2026-11-20T10:00:00Z,,anna", "3 channel required"},
    {ExchangeKind::Contacts, contactHeader, "c1,2026-11-20T10:00:00Z,phone",
     "3  malformed_row number_of_cells"},
    {ExchangeKind::Contacts, "id,started_at,channel,counsellor", "17,2026-11-20T10:00:00Z,phone,anna",
     "3 id wrong_type 17|id"},
    {ExchangeKind::Contacts, contactHeader, "ok,2026-11-20T10:00:00Z,phone,anna",
     "3 external_id duplicate_value ok"},
    {ExchangeKind::People, "external_id,role", ",caller", "3 external_id required"},
    {ExchangeKind::People, "external_id,role,phone,email", "p1,person_of_concern,0301234,",
     "3 phone contact_data_of_person_of_concern"},
    {ExchangeKind::CaseFiles, "external_id,opened_on,status,closed_on", "f1,2026-01-02,closed,",
     "3 closed_on status_contradicts_dates closed|closed_on"},
    {ExchangeKind::Tasks, "external_id,case_file", "t1,f9", "3 case_file unknown_reference f9|case_file"},
    {ExchangeKind::Notes, "external_id,at,text", "n1,2026-01-02T10:00:00Z,", "3 text required"},
    {ExchangeKind::Partners, "name,valid_from,valid_to", "A,2026-01-02,2026-01-01",
     "3 valid_to dates_out_of_order valid_from|valid_to"},
    {ExchangeKind::Partners, "name,city", ",Ulm", "3 name required"},
};

/// A row that would be taken, for the same columns.
QByteArray goodRow(const Refusal &refusal)
{
    static const QHash<QString, QByteArray> good = {{QStringLiteral("external_id"), "ok"},
                                                    {QStringLiteral("started_at"), "2026-11-20T10:00:00Z"},
                                                    {QStringLiteral("channel"), "phone"},
                                                    {QStringLiteral("counsellor"), "anna"},
                                                    {QStringLiteral("role"), "caller"},
                                                    {QStringLiteral("opened_on"), "2026-01-02"},
                                                    {QStringLiteral("at"), "2026-01-02T10:00:00Z"},
                                                    {QStringLiteral("text"), "=1"},
                                                    {QStringLiteral("name"), "B"}};
    QByteArrayList cells;
    for (const QString &column : QString::fromLatin1(refusal.header).split(u','))
        cells.append(good.value(column));
    return cells.join(',');
}

} // namespace

TEST(ImportRecords, RefusesARowByItsLineAndChangesNothing)
{
    for (const Refusal &refusal : refusals) {
        SCOPED_TRACE(refusal.row);
        const QByteArray file = refusal.header + ('\n' + goodRow(refusal)) + '\n' + refusal.row + '\n';
        ExchangeBench bench;
        EXPECT_EQ(str(bench.import(refusal.kind, file)), "!invalid");
        EXPECT_EQ(str(bench.problems.join(u'\n')), refusal.problem);
        EXPECT_EQ(bench.fake.unitOfWork.writes(), 0);
        EXPECT_EQ(str(bench.import(refusal.kind, file, {.dryRun = false, .skipBad = true})), "1/0/0/1");
        EXPECT_EQ(str(bench.problems.join(u'\n')), refusal.problem);
    }
}

TEST(ImportRecords, RefusesARecordThatARowLinksTwice)
{
    struct Row {
        ExchangeKind kind;
        const char *column;
        const char *value;
        const char *duplicate;
    };
    const Row rows[] = {
        {ExchangeKind::Contacts, "callers", "p1;p2;p1", "p1"},
        {ExchangeKind::Contacts, "persons", "p2;p2", "p2"},
        {ExchangeKind::Contacts, "case_files", "f1;F-2026-0001", "F-2026-0001"}, // two names of one record
        {ExchangeKind::CaseFiles, "callers", "p1;p1", "p1"},
        {ExchangeKind::CaseFiles, "persons", "p1;p2;p2", "p2"},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(std::string(row.column) + ' ' + row.value);
        ExchangeBench bench;
        ASSERT_EQ(str(bench.import(ExchangeKind::People,
                                   lines({"external_id,role", "p1,caller", "p2,person_of_concern"}))),
                  "2/0/0/0");
        ASSERT_EQ(
            str(bench.import(ExchangeKind::CaseFiles, lines({"external_id,opened_on", "f1,2026-01-02"}))),
            "1/0/0/0");
        const bool isContact = row.kind == ExchangeKind::Contacts;
        const QByteArray header = isContact ? contactHeader : "external_id,opened_on";
        const QByteArray cells = isContact ? contactRow : "f2,2026-01-03";
        EXPECT_EQ(
            str(bench.import(row.kind, header + ',' + row.column + '\n' + cells + ',' + row.value + '\n')),
            "!invalid");
        EXPECT_EQ(bench.problems.join(u'\n').toStdString(),
                  std::string("2 ") + row.column + " duplicate_value " + row.duplicate);
    }
}

TEST(ImportRecords, RefusesColumnsByName)
{
    const std::pair<const char *, const char *> cases[] = {
        {"name,colour\nA,B\n", "1 colour unknown_column colour"},
        {"name,name\nA,B\n", "1 name duplicate_column name"},
        {"city\nUlm\n", "1 name missing_column name"},
        {"", "1 name missing_column name"},
    };
    for (const auto &[file, problem] : cases) {
        ExchangeBench bench;
        EXPECT_EQ(str(bench.import(ExchangeKind::Partners, file)), "!invalid");
        EXPECT_EQ(str(bench.problems.join(u'\n')), problem);
    }
    ExchangeBench bench;
    EXPECT_EQ(str(bench.import(ExchangeKind::Contacts, "external_id,started_at,channel,counsellor,status\n")),
              "!invalid");
    EXPECT_EQ(
        str(bench.import(ExchangeKind::Partners, "{\"name\":\"A\",\"colour\":1}", {}, FileFormat::Jsonl)),
        "!invalid");
    EXPECT_EQ(str(bench.import(ExchangeKind::Partners, "", {}, FileFormat::Jsonl)), "0/0/0/0");
    EXPECT_EQ(str(bench.import(ExchangeKind::Partners, "{\"city\":\"Ulm\"}", {}, FileFormat::Jsonl)),
              "!invalid");
    EXPECT_EQ(str(bench.problems.join(u'\n')), "1 name required");
}

TEST(ImportRecords, NamesThePhysicalLineOfARowAfterAQuotedBreak)
{
    ExchangeBench bench;
    EXPECT_EQ(str(bench.import(ExchangeKind::Partners, "name,kind\n\"A\nB\nC\",\nD,wrong\n")), "!invalid");
    EXPECT_EQ(str(bench.problems.join(u'\n')), "5 kind unknown_code wrong|partner_kind");
}

TEST(ImportRecords, TheSameFileTwiceChangesNothing)
{
    const QByteArray file = lines({contactHeader, contactRow, ",2026-11-20T11:00:00+01:00,phone,anna",
                                   ",2026-11-20T11:00:00+01:00,phone,anna"});
    ExchangeBench bench;
    EXPECT_EQ(str(bench.import(ExchangeKind::Contacts, file)), "3/0/0/0");
    const auto before = bench.fake.contacts.all();
    const auto entries = bench.fake.audit.entries();
    EXPECT_EQ(str(bench.import(ExchangeKind::Contacts, file)), "0/0/3/0");
    EXPECT_EQ(bench.fake.contacts.all(), before);
    EXPECT_EQ(bench.fake.audit.entries(), entries);
    EXPECT_EQ(before[0].number, QStringLiteral("K-2026-000001"));
    EXPECT_EQ(before[2].number, QStringLiteral("K-2026-000003"));
    EXPECT_EQ(before[0].status, ContactStatus::Finished);
}

TEST(ImportRecords, AChangedRowUpdatesItsRecordAndKeepsTheHistory)
{
    ExchangeBench bench;
    ASSERT_EQ(
        str(bench.import(ExchangeKind::People, lines({"external_id,role,city,alias", "p1,caller,Ulm,A"}))),
        "1/0/0/0");
    EXPECT_EQ(str(bench.import(ExchangeKind::People,
                               lines({"external_id,role,city", "p1,caller,Mainz", "p2,caller,"}))),
              "1/1/0/0");
    const Person person = bench.fake.people.all().first();
    EXPECT_EQ(person.city, QStringLiteral("Mainz"));
    EXPECT_EQ(person.alias, QStringLiteral("A")); // a column that is absent leaves its field alone
    ASSERT_EQ(bench.fake.audit.changes().size(), 1);
    EXPECT_EQ(bench.fake.audit.changes().first().before, QStringLiteral("Ulm"));

    EXPECT_EQ(str(bench.import(ExchangeKind::People, lines({"external_id,role,alias", "p1,caller,"}))),
              "0/1/0/0");
    EXPECT_TRUE(bench.fake.people.all().first().alias.isEmpty()); // an empty one clears it
}

TEST(ImportRecords, AnUnchangedRowNeverRevertsALaterEdit)
{
    const QByteArray file = lines({"external_id,role,city", "p1,caller,Ulm"});
    ExchangeBench bench;
    ASSERT_EQ(str(bench.import(ExchangeKind::People, file)), "1/0/0/0");
    Person edited = bench.fake.people.all().first();
    edited.city = QStringLiteral("Dresden");
    bench.fake.people.put(edited);
    EXPECT_EQ(str(bench.import(ExchangeKind::People, file)), "0/0/1/0");
    EXPECT_EQ(bench.fake.people.all().first().city, QStringLiteral("Dresden"));
    EXPECT_EQ(
        str(bench.import(ExchangeKind::People, lines({"external_id,role,city,alias", "p1,caller,Ulm,"}))),
        "0/0/1/0");
}

TEST(ImportRecords, TellsWhatADryRunWouldDoAndWritesNothing)
{
    ExchangeBench bench;
    ASSERT_EQ(str(bench.import(ExchangeKind::People,
                               lines({"external_id,role,city", "p1,caller,Ulm", "p2,caller,Ulm"}))),
              "2/0/0/0");
    const int writes = bench.fake.unitOfWork.writes();
    EXPECT_EQ(
        str(bench.import(ExchangeKind::People,
                         lines({"external_id,role,city", "p1,caller,Mainz", "p2,caller,Ulm", "p3,caller,"}),
                         {.dryRun = true, .skipBad = false})),
        "1/1/1/0");
    EXPECT_EQ(bench.fake.unitOfWork.writes(), writes);
}

TEST(ImportRecords, ReferencesMayStandBeforeOrAfterWhatTheyName)
{
    const QByteArray file = lines(
        {"external_id,started_at,channel,counsellor,replies_to", "c1,2026-11-20T10:00:00Z,email,anna,c2",
         "c2,2026-11-20T11:00:00Z,email,anna,", "c3,2026-11-20T12:00:00Z,email,anna,c1"});
    ExchangeBench bench;
    EXPECT_EQ(str(bench.import(ExchangeKind::Contacts, file, {.dryRun = true, .skipBad = false})), "3/0/0/0");
    EXPECT_EQ(str(bench.import(ExchangeKind::Contacts, file)), "3/0/0/0");
    const auto contacts = bench.fake.contacts.all();
    EXPECT_EQ(contacts[0].repliesTo, contacts[1].id);
    EXPECT_EQ(contacts[2].repliesTo, contacts[0].id);
    EXPECT_EQ(str(bench.import(ExchangeKind::Contacts, file)), "0/0/3/0");
}

TEST(ImportRecords, ResolvesEveryNameOfARecord)
{
    ExchangeBench bench;
    ASSERT_EQ(str(bench.import(ExchangeKind::Partners, lines({"name", "Beratung Nord"}))), "1/0/0/0");
    ASSERT_EQ(str(bench.import(ExchangeKind::CaseFiles,
                               lines({"external_id,opened_on,counsellor", "f1,2026-01-02,anna"}))),
              "1/0/0/0");
    const CaseFile caseFile = bench.fake.caseFiles.all().first();
    const QByteArray row = ",Beratung Nord,2026-03-01\n";
    EXPECT_EQ(str(bench.import(ExchangeKind::Referrals,
                               "external_id,case_file,partner,proposed_on\nv1,f1" + row + "v2,"
                                   + caseFile.number.toLatin1() + row + "v3," + caseFile.id.text().toLatin1()
                                   + row)),
              "3/0/0/0");
    for (const Referral &referral : bench.fake.referrals.all())
        EXPECT_EQ(referral.caseFile, caseFile.id);
}

TEST(ImportRecords, MakesAnAccountWithoutAccessForAnUnknownLogin)
{
    ExchangeBench bench;
    ASSERT_EQ(str(bench.import(ExchangeKind::Contacts,
                               lines({contactHeader, contactRow, "c2,2026-11-20T10:00:00Z,phone,anna"}))),
              "2/0/0/0");
    const auto anna = bench.fake.accounts.findByLogin(QStringLiteral("anna"));
    ASSERT_TRUE(anna && *anna);
    EXPECT_EQ((*anna)->role, Role::NoAccess);
    for (const Contact &contact : bench.fake.contacts.all())
        EXPECT_EQ(contact.counsellor, (*anna)->id);
    EXPECT_EQ(bench.fake.accounts.logins()->size(), 2);
}

TEST(ImportRecords, AuditsEachRecordUnderOneRun)
{
    ExchangeBench bench;
    ASSERT_EQ(str(bench.import(ExchangeKind::People, lines({"external_id,role", "p1,caller", "p2,caller"}))),
              "2/0/0/0");
    const auto entries = bench.fake.audit.entries();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[0].action, QStringLiteral("import_person"));
    EXPECT_FALSE(entries[0].run.isNull());
    EXPECT_EQ(entries[0].run, entries[1].run);
    EXPECT_EQ(bench.fake.unitOfWork.committed(), 2); // one look, one writing
}

TEST(ImportRecords, HoldsThePurposeWallAndPassesTheFieldOfWorkOn)
{
    ExchangeBench bench;
    ASSERT_EQ(
        str(bench.import(ExchangeKind::People,
                         lines({"external_id,role,field_of_work", "p1,caller,", "p2,return_client,return"}))),
        "2/0/0/0");
    ASSERT_EQ(str(bench.import(ExchangeKind::CaseFiles, lines({"external_id,opened_on", "f1,2026-01-02"}))),
              "1/0/0/0");
    ASSERT_EQ(str(bench.import(ExchangeKind::Tasks, lines({"external_id,case_file", "t1,f1"}))), "1/0/0/0");
    const char *const header = "external_id,started_at,channel,counsellor,field_of_work,callers,case_files";
    EXPECT_EQ(str(bench.import(ExchangeKind::Contacts,
                               lines({header, "c1,2026-11-20T10:00:00Z,phone,anna,radicalisation,p2,"}))),
              "!invalid");
    EXPECT_EQ(str(bench.problems.join(u'\n')), "2 callers crosses_purpose_wall radicalisation|return");
    EXPECT_EQ(str(bench.import(ExchangeKind::Contacts,
                               lines({header, "c1,2026-11-20T10:00:00Z,phone,anna,radicalisation,p1,f1"}))),
              "1/0/0/0");
    const Code radicalisation = QStringLiteral("radicalisation");
    EXPECT_EQ(bench.fake.people.all().first().fieldOfWork, radicalisation);
    EXPECT_EQ(bench.fake.caseFiles.all().first().fieldOfWork, radicalisation);
    EXPECT_EQ(bench.fake.tasks.all().first().fieldOfWork, radicalisation);
    // What was taken over is not lost where the row says nothing, and not changed where it says another.
    EXPECT_EQ(str(bench.import(ExchangeKind::People,
                               lines({"external_id,role,field_of_work,city", "p1,caller,,Ulm"}))),
              "0/1/0/0");
    EXPECT_EQ(bench.fake.people.all().first().fieldOfWork, radicalisation);
    EXPECT_EQ(str(bench.import(ExchangeKind::People,
                               lines({"external_id,role,field_of_work", "p1,caller,return"}))),
              "!invalid");
}

TEST(ImportRecords, PassesTheFieldOfWorkAlongTheWholeChain)
{
    ExchangeBench bench;
    ASSERT_EQ(str(bench.import(ExchangeKind::People, lines({"external_id,role", "p1,caller", "p2,caller"}))),
              "2/0/0/0");
    const char *const header = "external_id,started_at,channel,counsellor,callers,field_of_work";
    ASSERT_EQ(str(bench.import(ExchangeKind::Contacts,
                               lines({header, "c1,2026-11-20T10:00:00Z,phone,anna,p1;p2,"}))),
              "1/0/0/0");
    ASSERT_EQ(str(bench.import(ExchangeKind::Contacts,
                               lines({header, "c2,2026-11-20T11:00:00Z,phone,anna,p1,radicalisation"}))),
              "1/0/0/0");
    for (const Contact &contact : bench.fake.contacts.all())
        EXPECT_EQ(contact.fieldOfWork, QStringLiteral("radicalisation"));
    for (const Person &person : bench.fake.people.all())
        EXPECT_EQ(person.fieldOfWork, QStringLiteral("radicalisation"));
    EXPECT_EQ(str(bench.import(ExchangeKind::Contacts,
                               lines({header, "c3,2026-11-20T12:00:00Z,phone,anna,p2,return"}))),
              "!invalid");
    const auto entries = bench.fake.audit.entries();
    EXPECT_EQ(entries.last().action, QStringLiteral("join_field_of_work"));
    EXPECT_FALSE(entries.last().run.isNull());
}

TEST(ImportRecords, AnUpdateMustBeReachableByTheStateTable)
{
    ExchangeBench bench;
    const char *const header = "external_id,opened_on,counsellor,status,closed_on";
    ASSERT_EQ(str(bench.import(ExchangeKind::CaseFiles,
                               lines({header, "f1,2026-01-02,anna,,", "f2,2026-01-02,,,",
                                      "f3,2026-01-02,anna,,2026-02-01"}))),
              "3/0/0/0");
    const auto caseFiles = bench.fake.caseFiles.all();
    EXPECT_EQ(caseFiles[0].status, CaseFileStatus::Open);
    EXPECT_EQ(caseFiles[1].status, CaseFileStatus::New);
    EXPECT_EQ(caseFiles[2].status, CaseFileStatus::Closed);
    EXPECT_EQ(str(bench.import(ExchangeKind::CaseFiles, lines({header, "f1,2026-01-02,anna,new,"}))),
              "!invalid");
    EXPECT_EQ(str(bench.problems.join(u'\n')), "2 status illegal_move open|new");
    EXPECT_EQ(str(bench.import(ExchangeKind::CaseFiles, lines({header, "f1,2026-01-02,anna,,2026-02-01"}))),
              "0/1/0/0");
    EXPECT_EQ(bench.fake.caseFiles.all().first().status, CaseFileStatus::Closed);
    EXPECT_EQ(str(bench.import(ExchangeKind::CaseFiles, lines({header, "f1,2025-12-31,anna,,2026-02-01"}))),
              "!invalid");
    EXPECT_EQ(str(bench.problems.join(u'\n')), "2 opened_on year_of_number_fixed F-2026-0001");
}

TEST(ImportRecords, RefusesALargeFileWhileACallRuns)
{
    QByteArray file = "external_id,role\n";
    for (int i = 0; i <= services::rowsThatWait; ++i)
        file += 'p' + QByteArray::number(i) + ",caller\n";
    ExchangeBench bench;
    Contact running;
    running.startedAt = bench.clock.now();
    running = bench.fake.contacts.put(running);
    EXPECT_EQ(str(bench.import(ExchangeKind::People, file)), "!busy");
    EXPECT_TRUE(bench.fake.people.all().isEmpty());
    bench.stopAtOnce = true;
    EXPECT_EQ(str(bench.import(ExchangeKind::People, file)), "stopped");
    EXPECT_TRUE(bench.fake.people.all().isEmpty());
    EXPECT_FALSE(bench.fake.unitOfWork.isOpen());
    EXPECT_EQ(str(bench.import(ExchangeKind::People, "external_id,role\np1,caller\n")), "1/0/0/0");
}

TEST(ImportRecords, PlansAgainWhatSomebodySavedInBetween)
{
    QByteArray file = "external_id,role\n";
    for (int i = 1; i <= 256; ++i) // as many as pass before progress is told
        file += 'p' + QByteArray::number(i) + ",caller\n";
    const auto importWith = [&file](bool isNoticed) {
        ExchangeBench bench;
        bench.atProgress = [&](double progress) {
            if (progress > 0.5 || !bench.fake.people.all().isEmpty())
                return;
            Person saved;
            saved.externalId = QStringLiteral("p200");
            bench.fake.people.put(saved);
            if (isNoticed)
                bench.fake.unitOfWork.writeElsewhere();
        };
        const QString outcome = bench.import(ExchangeKind::People, file);
        EXPECT_EQ(bench.fake.people.all().size(), isNoticed ? 256 : 1);
        return str(outcome);
    };
    EXPECT_EQ(importWith(true), "255/1/0/0");
    EXPECT_EQ(importWith(false), "!conflict"); // what was judged is written as it is where nobody wrote
}

TEST(ImportRecords, TakesAPartnerForTheEarlierRowOfItsName)
{
    ExchangeBench bench;
    EXPECT_EQ(str(bench.import(ExchangeKind::Partners,
                               lines({"external_id,name,kind", "p1,Harbour,federal_body", ",Harbour,federal_body"}))),
              "1/0/1/0")
        << bench.problems.join(u'\n').toStdString();
    EXPECT_EQ(bench.fake.partners.all().size(), 1);
}

TEST(ImportRecords, StopsInTheMiddleOfWritingWithNothingBehind)
{
    QByteArray file = "external_id,role\n";
    for (int i = 1; i <= 600; ++i)
        file += 'p' + QByteArray::number(i) + ",caller\n";
    ExchangeBench bench;
    bench.atProgress = [&bench](double progress) { bench.stopAtOnce = progress > 0.5; };
    EXPECT_EQ(str(bench.import(ExchangeKind::People, file)), "stopped");
    EXPECT_TRUE(bench.fake.people.all().isEmpty());
    EXPECT_FALSE(bench.fake.unitOfWork.isOpen());
}

TEST(ImportRecords, LeavesNothingBehindWhereAWriteFails)
{
    const QByteArray file = lines({contactHeader, contactRow, "c2,2026-11-20T10:00:00Z,phone,berta"});
    for (int n = 1;; ++n) {
        ExchangeBench bench;
        bench.fake.unitOfWork.failAtWrite(n);
        const QString outcome = bench.import(ExchangeKind::Contacts, file);
        if (!bench.fake.unitOfWork.hasFailed()) {
            EXPECT_EQ(str(outcome), "2/0/0/0");
            EXPECT_GT(n, 8);
            return;
        }
        EXPECT_EQ(str(outcome), "!busy");
        EXPECT_TRUE(bench.fake.contacts.all().isEmpty());
        EXPECT_TRUE(bench.fake.audit.entries().isEmpty());
        EXPECT_EQ(bench.fake.accounts.logins()->size(), 1);
    }
}

TEST(ImportRecords, RefusesWhoMayNotImport)
{
    ExchangeBench bench;
    bench.actor.role = Role::NoAccess;
    EXPECT_EQ(str(bench.import(ExchangeKind::Partners, "name\nA\n")), "!forbidden");
}

TEST(ImportRecords, TakesTheShippedDirectory)
{
    QFile directory(QStringLiteral(LOTSE_RESOURCES "/directory/partners.csv"));
    ASSERT_TRUE(directory.open(QIODevice::ReadOnly));
    const QByteArray file = directory.readAll();
    ExchangeBench bench;
    EXPECT_EQ(str(bench.import(ExchangeKind::Partners, file)), "112/0/0/0");
    EXPECT_FALSE(bench.problems.isEmpty());
    for (const QString &problem : std::as_const(bench.problems))
        EXPECT_TRUE(problem.startsWith(u'~') && problem.contains(u"languages not_a_language"))
            << str(problem);
    const Partner first = bench.fake.partners.all().first();
    EXPECT_EQ(first.languages.join(u';'), QStringLiteral("de;en;tr;ru"));
    EXPECT_EQ(first.languageNote, QStringLiteral("interpreters for others"));
    EXPECT_EQ(str(bench.import(ExchangeKind::Partners, file)), "0/0/112/0");
}

TEST(ImportRecords, SaysItsSummaryInOneLine)
{
    EXPECT_EQ(services::ImportSummary({1, 2, 3, 4, 5, false}).toJson(),
              "{\"new\":1,\"updated\":2,\"unchanged\":3,\"skipped\":4}");
}
