#include "services/report/case_document.h"
#include "services/report/report_case_file.h"
#include "support/test_bench.h"
#include "words/language.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using services::ReportCaseFile;
using Names = ReportCaseFile::Names;

namespace {

/// A closed case file in which everything has happened; every free word holds the word "canary".
class ReportCaseFileTest : public testing::Test
{
protected:
    ReportCaseFileTest()
    {
        words::setLanguage(base::Language::English);
        const Person caller = bench.fake.people.put(person("Canary-Caller"));
        const Person concern = bench.fake.people.put(person("Canary-Concern"));
        CaseFile file;
        file.number = QStringLiteral("F-2026-0001");
        file.fieldOfWork = QStringLiteral("radicalisation");
        file.openedOn = QDate(2026, 3, 28);
        file.closedOn = QDate(2026, 10, 5);
        file.status = CaseFileStatus::Closed;
        file.closingReason = QStringLiteral("stabilised");
        file.counsellor = bench.actor.id;
        file.callers = {caller.id};
        file.persons = {concern.id};
        file.note = file.outcome = QStringLiteral("canary of the file");
        caseFile = bench.fake.caseFiles.put(file);

        Partner partner;
        partner.name = QStringLiteral("Advice Centre North");
        Referral referral;
        referral.number = QStringLiteral("V-2026-0001");
        referral.caseFile = caseFile.id;
        referral.partner = bench.fake.partners.put(partner).id;
        referral.status = ReferralStatus::Accepted;
        referral.proposedOn = QDate(2026, 4, 1);
        referral.sentOn = QDate(2026, 4, 2);
        referral.acceptedOn = QDate(2026, 4, 20);
        referral.note = QStringLiteral("canary of the referral");
        PartnerFeedback feedback;
        feedback.referral = bench.fake.referrals.put(referral).id;
        feedback.at = tests::instant("2026-05-01T10:00:00+02:00");
        feedback.intensity = QStringLiteral("active");
        feedback.outcome = feedback.note = QStringLiteral("canary of the feedback");
        bench.fake.feedback.put(feedback);
        Task task;
        task.caseFile = caseFile.id;
        task.kind = QStringLiteral("call_back");
        task.doneOn = QDate(2026, 4, 3);
        task.note = QStringLiteral("canary of the task");
        bench.fake.tasks.put(task);
        Note note;
        note.caseFile = caseFile.id;
        note.at = tests::instant("2026-04-02T23:30:00+02:00");
        note.text = QStringLiteral("canary of the note");
        bench.fake.notes.put(note);
        addContact("K-2026-000002", "2026-03-29T03:10:00+02:00",
                   ContactStatus::Finished); // the night of summer time
        addContact("", "2026-06-01T10:00:00+02:00", ContactStatus::Draft);
    }

    static Person person(const char *family)
    {
        Person person;
        person.givenName = QStringLiteral("Canary");
        person.familyName = QString::fromLatin1(family);
        person.fieldOfWork = QStringLiteral("radicalisation");
        return person;
    }
    void addContact(const char *number, const char *startedAt, ContactStatus status)
    {
        Contact contact;
        contact.number = QString::fromLatin1(number);
        contact.status = status;
        contact.startedAt = tests::instant(startedAt);
        contact.endedAt = base::Instant{contact.startedAt.milliseconds + 35 * 60'000};
        contact.channel = QStringLiteral("phone");
        contact.counsellor = bench.actor.id;
        contact.topics = {QStringLiteral("threat"), QStringLiteral("custody")};
        contact.note = QStringLiteral("canary of the contact");
        contact.caseFiles = {caseFile.id};
        bench.fake.contacts.put(contact);
    }
    [[nodiscard]] services::CaseFileReport report(Names names)
    {
        auto made = ReportCaseFile(bench.context).run(caseFile.number, names);
        EXPECT_TRUE(made);
        return *made;
    }
    [[nodiscard]] documents::Report document(Names names, base::Language language = base::Language::English)
    {
        words::setLanguage(language);
        return services::caseDocument(report(names), bench.codes, language);
    }

    tests::TestBench bench;
    CaseFile caseFile;
};

/// Every text of a report, its data included.
QString everythingIn(const documents::Report &report)
{
    QStringList texts = {report.title, report.subtitle, report.notice,
                         QString::fromUtf8(QJsonDocument(report.data).toJson())};
    for (const documents::Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<documents::Paragraph>(&block))
            texts.append(paragraph->text);
        if (const auto *table = std::get_if<documents::Table>(&block)) {
            texts.append(table->caption);
            for (const QStringList &row : table->rows)
                texts.append(row);
        }
    }
    return texts.join(u'\n');
}

QStringList eventsOf(const documents::Report &report)
{
    QStringList events;
    for (const QJsonValue &entry : report.data.value(QLatin1String("timeline")).toArray()) {
        const QJsonObject object = entry.toObject();
        events.append(object.value(QLatin1String("event")).toString() + u' '
                      + object.value(QLatin1String("status")).toString());
    }
    return events;
}

} // namespace

TEST_F(ReportCaseFileTest, TellsEverythingInTheOrderOfTime)
{
    const documents::Report made = document(Names::Shown);
    EXPECT_EQ(made.title, QStringLiteral("Case report F-2026-0001"));
    EXPECT_EQ(
        eventsOf(made).join(u'|').toStdString(),
        "opened |contact |referral proposed|referral sent|note |task |referral accepted|partner_feedback |closed ");
    const QString all = everythingIn(made);
    for (const char *word :
         {"Canary Canary-Caller", "Canary Canary-Concern", "canary of the file", "canary of the contact",
          "canary of the note", "canary of the feedback", "canary of the task", "canary of the referral",
          "Advice Centre North", "K-2026-000002", "V-2026-0001", "35 minutes", "29/03/2026 03:10"})
        EXPECT_TRUE(all.contains(QString::fromLatin1(word))) << word;
}

TEST_F(ReportCaseFileTest, NamesNobodyWhereNamesAreLeftOut)
{
    for (const base::Language language : {base::Language::German, base::Language::English}) {
        const documents::Report made = document(Names::LeftOut, language);
        const QString all = everythingIn(made);
        EXPECT_FALSE(all.contains(QLatin1String("canary"), Qt::CaseInsensitive)) << all.toStdString();
        EXPECT_FALSE(all.contains(bench.actor.login)) << all.toStdString();
        EXPECT_TRUE(all.contains(QLatin1String("Person A")) && all.contains(QLatin1String("Person B")));
        EXPECT_TRUE(all.contains(QLatin1String("Advice Centre North")));
        ASSERT_TRUE(std::holds_alternative<documents::Paragraph>(made.blocks.first()));
        EXPECT_EQ(eventsOf(made), eventsOf(document(Names::Shown, language)));
    }
}

TEST_F(ReportCaseFileTest, TellsTheStageOfAnOpenCaseFileOnly)
{
    EXPECT_TRUE(report(Names::Shown).stage.isEmpty());
    caseFile.status = CaseFileStatus::Open;
    caseFile.closedOn = {};
    bench.fake.caseFiles.put(caseFile);
    EXPECT_EQ(report(Names::Shown).stage, QStringLiteral("with_partner"));
    EXPECT_FALSE(document(Names::Shown).data.contains(QLatin1String("closing")));
}

TEST_F(ReportCaseFileTest, IsAuditedAsAView)
{
    (void)report(Names::LeftOut);
    ASSERT_EQ(bench.fake.audit.entries().size(), 1);
    const AuditEntry entry = bench.fake.audit.entries().first();
    EXPECT_EQ(entry.action, QStringLiteral("report_case_file"));
    EXPECT_EQ(entry.kind, RecordKind::CaseFile);
    EXPECT_EQ(entry.recordId, caseFile.id.text());
    EXPECT_EQ(entry.fieldOfWork, caseFile.fieldOfWork);
    EXPECT_TRUE(entry.fields.isEmpty());
}

TEST_F(ReportCaseFileTest, StaysBehindThePermissionAndThePurposeWall)
{
    const auto codeOf = [&](const QString &number) {
        const auto made = ReportCaseFile(bench.context).run(number, Names::Shown);
        EXPECT_FALSE(made);
        return made ? base::ErrorCode::Internal : made.error().code;
    };
    EXPECT_EQ(codeOf(QStringLiteral("F-2026-9999")), base::ErrorCode::NotFound);
    bench.actor.fieldsOfWork = {QStringLiteral("return"), notAsked};
    EXPECT_EQ(codeOf(caseFile.number), base::ErrorCode::NotFound);
    bench.actor.role = Role::NoAccess;
    EXPECT_EQ(codeOf(caseFile.number), base::ErrorCode::Forbidden);
    EXPECT_TRUE(bench.fake.audit.entries().isEmpty());
}

TEST_F(ReportCaseFileTest, LeavesNoAuditEntryWhereItIsStopped)
{
    EXPECT_FALSE(ReportCaseFile(bench.context, [] { return true; }).run(caseFile.number, Names::Shown));
    EXPECT_TRUE(bench.fake.audit.entries().isEmpty());
}

TEST_F(ReportCaseFileTest, GivesNothingWhereTheAuditFails)
{
    bench.fake.unitOfWork.failAtWrite(1);
    EXPECT_FALSE(ReportCaseFile(bench.context).run(caseFile.number, Names::Shown));
    EXPECT_TRUE(bench.fake.unitOfWork.hasFailed());
    EXPECT_TRUE(bench.fake.audit.entries().isEmpty());
}
