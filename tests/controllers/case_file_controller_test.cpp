#include "support/open_desk.h"

#include "controllers/case_file/case_fields_controller.h"
#include "controllers/case_file/case_file_controller.h"
#include "controllers/note/note_controller.h"
#include "controllers/task/task_controller.h"
#include "domain/task/task_rules.h"
#include "services/case_file/open_case_file.h"

#include <algorithm>

using namespace lotse;
using controllers::CaseFileController;

namespace {

class CaseFileControllerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto opened = open.stored(
            [](const services::Context &context) { return services::OpenCaseFile(context).run({}); });
        ASSERT_TRUE(opened);
        QSignalSpy shown(&caseFiles, &CaseFileController::caseFileOpened);
        caseFiles.open(opened->number);
        ASSERT_TRUE(test::comes(shown));
    }

    template<class Act>
    void doAndWait(Act act)
    {
        QSignalSpy changed(&caseFiles, &CaseFileController::caseFileChanged);
        act();
        ASSERT_TRUE(test::comes(changed));
    }

    test::OpenDesk open;
    CaseFileController caseFiles{open.desk};
};

} // namespace

TEST_F(CaseFileControllerTest, ShowsWhatBelongsToIt)
{
    EXPECT_EQ(caseFiles.caseFile()->caseFile.number, QStringLiteral("F-2026-0001"));
    controllers::NoteController notes{open.desk};
    doAndWait([&] { notes.write(caseFiles.caseFile()->caseFile.id, QStringLiteral("Die Schule meldet sich")); });
    ASSERT_EQ(caseFiles.caseFile()->notes.size(), 1);
    doAndWait([&] { notes.amend(caseFiles.caseFile()->notes.first(), QStringLiteral("Die Schule rief an")); });
    ASSERT_EQ(caseFiles.caseFile()->notes.size(), 1);
    EXPECT_EQ(caseFiles.caseFile()->notes.first().text, QStringLiteral("Die Schule rief an"));
}

TEST_F(CaseFileControllerTest, ReadsNothingWhileNobodyLooks)
{
    QSignalSpy changed(&caseFiles, &CaseFileController::caseFileChanged);
    caseFiles.rest();
    controllers::NoteController notes{open.desk};
    QSignalSpy saved(&notes, &controllers::NoteController::noteSaved);
    notes.write(caseFiles.caseFile()->caseFile.id, QStringLiteral("Später"));
    ASSERT_TRUE(test::comes(saved));
    ASSERT_TRUE(open.stored([](const services::Context &) -> base::Result<void> { return {}; }));
    EXPECT_TRUE(changed.isEmpty());
    doAndWait([this] { caseFiles.refresh(); });
    EXPECT_EQ(caseFiles.caseFile()->notes.size(), 1);
}

TEST_F(CaseFileControllerTest, SettlesTasks)
{
    controllers::TaskController tasks{open.desk};
    const auto first = [this] { return caseFiles.caseFile()->tasks.first(); };
    services::TaskPlan plan;
    plan.caseFile = caseFiles.caseFile()->caseFile.id;
    plan.kind = QStringLiteral("call_back");
    plan.time.dueOn = open.desk.today().addDays(1);
    doAndWait([&] { tasks.add(plan); });
    ASSERT_EQ(caseFiles.caseFile()->tasks.size(), 1);
    doAndWait([&] { tasks.recordAttempt(first(), QStringLiteral("message_left")); });
    EXPECT_EQ(first().attempts, 1);
    doAndWait([&] { tasks.postpone(first(), open.desk.today().addDays(5)); });
    EXPECT_EQ(first().dueOn, open.desk.today().addDays(5));
    QSignalSpy failed(&tasks, &controllers::TaskController::failed);
    tasks.complete(first(), domain::notAsked);
    ASSERT_TRUE(test::comes(failed)) << "a call back says how it ended";
    doAndWait([&] { tasks.complete(first(), QStringLiteral("reached")); });
    EXPECT_EQ(first().doneOn, open.desk.today());
    doAndWait([&] { tasks.add(plan); });
    const auto opened = std::ranges::find_if(caseFiles.caseFile()->tasks, domain::isOpen);
    doAndWait([&] { tasks.waive(*opened, QStringLiteral("hat sich erledigt")); });
    EXPECT_TRUE(std::ranges::none_of(caseFiles.caseFile()->tasks, domain::isOpen));
}

TEST_F(CaseFileControllerTest, LinksPeopleByTheirRole)
{
    domain::Person person;
    person.id = domain::PersonId::create();
    person.familyName = QStringLiteral("Beispiel");
    ASSERT_TRUE(open.stored([person](const services::Context &context) mutable { return context.store.people.insert(person); }));
    doAndWait([&] { caseFiles.link(person.id, services::CaseFileRole::PersonOfConcern); });
    EXPECT_EQ(caseFiles.caseFile()->caseFile.persons, QList{person.id});
    doAndWait([&] { caseFiles.unlink(person.id, services::CaseFileRole::PersonOfConcern); });
    EXPECT_TRUE(caseFiles.caseFile()->people.isEmpty());
}

TEST_F(CaseFileControllerTest, TellsWhatTheRulesRefuse)
{
    services::Closing closing;
    closing.id = caseFiles.caseFile()->caseFile.id;
    closing.revision = caseFiles.caseFile()->caseFile.revision;
    QSignalSpy failed(&caseFiles, &CaseFileController::failed);
    caseFiles.close(closing);
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.first().first().value<base::Error>().code, base::ErrorCode::Invalid);
    QSignalSpy notOpened(&caseFiles, &CaseFileController::openingFailed);
    caseFiles.open(QStringLiteral("F-1900-0001"));
    ASSERT_TRUE(test::comes(notOpened));
}

TEST_F(CaseFileControllerTest, ClosesWithReasonAndOutcome)
{
    services::Closing closing;
    closing.id = caseFiles.caseFile()->caseFile.id;
    closing.revision = caseFiles.caseFile()->caseFile.revision;
    closing.reason = QStringLiteral("worry_dispelled");
    closing.outcome = QStringLiteral("Die Familie spricht wieder miteinander");
    doAndWait([&] { caseFiles.close(closing); });
    EXPECT_EQ(caseFiles.caseFile()->caseFile.status, domain::CaseFileStatus::Closed);
}

TEST_F(CaseFileControllerTest, OpensAgainAndWithdrawsWithAReason)
{
    services::Closing closing;
    closing.id = caseFiles.caseFile()->caseFile.id;
    closing.revision = caseFiles.caseFile()->caseFile.revision;
    closing.reason = QStringLiteral("answered");
    closing.outcome = QStringLiteral("Frage beantwortet");
    doAndWait([&] { caseFiles.close(closing); });
    doAndWait([&] { caseFiles.reopen(QStringLiteral("Die Mutter ruft wieder an")); });
    EXPECT_EQ(caseFiles.caseFile()->caseFile.status, domain::CaseFileStatus::Open);
    QSignalSpy failed(&caseFiles, &CaseFileController::failed);
    caseFiles.withdraw(QStringLiteral(" "));
    ASSERT_TRUE(test::comes(failed));
    QSignalSpy acted(&caseFiles, &CaseFileController::acted);
    doAndWait([&] { caseFiles.withdraw(QStringLiteral("doppelt angelegt")); });
    EXPECT_EQ(acted.last().first().value<CaseFileController::Act>(), CaseFileController::Act::Withdrawn);
    EXPECT_TRUE(caseFiles.caseFile()->caseFile.withdrawnOn.isValid());
}

TEST_F(CaseFileControllerTest, AssignsToAColleague)
{
    const auto colleague = open.stored([](const services::Context &context) -> base::Result<domain::AccountId> {
        LOTSE_TRY(transaction, domain::Transaction::beginWrite(context.store.unitOfWork));
        domain::Account account;
        account.id = domain::AccountId::create();
        account.login = QStringLiteral("m.seidel");
        LOTSE_CHECK(context.store.accounts.insert(account));
        LOTSE_CHECK(transaction.commit());
        return account.id;
    });
    ASSERT_TRUE(colleague);
    QSignalSpy acted(&caseFiles, &CaseFileController::acted);
    doAndWait([&] { caseFiles.assign(*colleague); });
    EXPECT_EQ(caseFiles.caseFile()->caseFile.counsellor, *colleague);
    ASSERT_EQ(acted.size(), 1);
    EXPECT_EQ(acted.first().first().value<CaseFileController::Act>(), CaseFileController::Act::Assigned);
}

TEST_F(CaseFileControllerTest, EditsItsFieldsBesideSomebodyElse)
{
    using controllers::RecordController;
    controllers::CaseFieldsController fields(open.desk);
    QSignalSpy opened(&fields, &RecordController::opened);
    fields.open(caseFiles.caseFile()->caseFile.id);
    ASSERT_TRUE(test::comes(opened));
    domain::CaseFile mine = fields.record();
    domain::CaseFile theirs = mine;
    theirs.state = QStringLiteral("DE-BE");
    theirs.note = QStringLiteral("Sie rufen wieder an");
    ASSERT_TRUE(open.stored([theirs](const services::Context &context) {
        return controllers::CaseFieldsUses::Change(context).run(theirs);
    }));
    mine.note = QStringLiteral("Wir rufen an");
    mine.danger = QStringLiteral("none_seen");
    QSignalSpy merged(&fields, &RecordController::merged);
    fields.save(mine);
    ASSERT_TRUE(test::comes(merged));
    ASSERT_EQ(fields.contested().size(), 1);
    EXPECT_EQ(fields.contested().first().field, QStringLiteral("note"));
    EXPECT_EQ(fields.record().state, QStringLiteral("DE-BE")) << "what they alone changed stands";
    QSignalSpy saved(&fields, &RecordController::saved);
    fields.save(fields.record());
    ASSERT_TRUE(test::comes(saved));
    EXPECT_EQ(fields.record().note, QStringLiteral("Wir rufen an"));
    EXPECT_EQ(fields.record().danger, QStringLiteral("none_seen"));
}

TEST_F(CaseFileControllerTest, EditsNothingOfAClosedCaseFile)
{
    using controllers::RecordController;
    controllers::CaseFieldsController fields(open.desk);
    QSignalSpy opened(&fields, &RecordController::opened);
    fields.open(caseFiles.caseFile()->caseFile.id);
    ASSERT_TRUE(test::comes(opened));
    services::Closing closing;
    closing.id = fields.record().id;
    closing.revision = fields.record().revision;
    closing.reason = QStringLiteral("answered");
    closing.outcome = QStringLiteral("Beantwortet");
    doAndWait([&] { caseFiles.close(closing); });
    QSignalSpy failed(&fields, &RecordController::failed);
    QSignalSpy merged(&fields, &RecordController::merged);
    domain::CaseFile form = fields.record();
    form.note = QStringLiteral("zu spät");
    fields.save(form);
    ASSERT_TRUE(test::comes(merged)) << "it was changed meanwhile";
    fields.save(fields.record());
    ASSERT_TRUE(test::comes(failed)) << "a rule, not somebody's change";
    EXPECT_EQ(merged.size(), 1);
}
