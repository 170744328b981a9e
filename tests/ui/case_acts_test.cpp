#include "ui/case_page_fixture.h"

using namespace lotse;
using namespace lotse::domain;
using namespace lotse::test;

using CaseActsTest = CasePageTest;

TEST_F(CaseActsTest, AsksWhyATaskMayStayThatCameAfterTheFormWasOpened)
{
    show(added());
    press("Close …");
    EXPECT_FALSE(field<kit::NoteEdit>("Reason for waiving")) << "nothing is open yet";
    field<kit::ChoiceCombo>("Reason for closing")->setKey(QStringLiteral("worry_dispelled"));
    QTest::keyClicks(field<kit::NoteEdit>("Outcome"), QStringLiteral("They talk again"));
    controllers::TaskPlan plan;
    plan.caseFile = report().caseFile.id;
    plan.kind = QStringLiteral("follow_up");
    plan.time.dueOn = open.desk.today();
    ASSERT_TRUE(open.stored([plan](const services::Context &context) { return services::AddTask(context).run(plan); }));
    QSignalSpy failed(&caseFiles, &CaseFileController::failed);
    trigger(ActionId::SaveRecord);
    ASSERT_TRUE(test::comes(failed));
    auto *reason = field<kit::NoteEdit>("Reason for waiving");
    ASSERT_TRUE(reason);
    EXPECT_TRUE(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("It is settled"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(report().caseFile.status, CaseFileStatus::Closed);
    EXPECT_EQ(report().tasks.first().waivedReason, QStringLiteral("It is settled"));
}

TEST_F(CaseActsTest, EditsItsOwnFieldsByKeyboard)
{
    show(added());
    edit();
    auto *region = field<kit::ChoiceCombo>("State");
    ASSERT_TRUE(region && field<kit::DayField>("Opened on"));
    region->setFocus();
    QTest::keyClicks(region, QStringLiteral("Berl"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(told(), QStringLiteral("Case file changed"));
    EXPECT_EQ(report().caseFile.state, QStringLiteral("DE-BE"));
    EXPECT_TRUE(texts().contains(QStringLiteral("Berlin")));
}

TEST_F(CaseActsTest, SaysBesideTheFieldWhatIsWrong)
{
    show(added());
    edit();
    auto *opened = field<kit::DayField>("Opened on");
    opened->setFocus();
    opened->selectAll();
    QTest::keyClicks(opened, QStringLiteral("1.12.2025"));
    trigger(ActionId::SaveRecord);
    ASSERT_TRUE(QTest::qWaitFor([opened] { return kit::hasIssue(opened); }, 30'000)) << "the number carries the year";
}

TEST_F(CaseActsTest, LeavesTheChoiceWhereTwoEditedAField)
{
    show(added());
    edit();
    CaseFile theirs = report().caseFile;
    theirs.note = QStringLiteral("They call again");
    theirs.state = QStringLiteral("DE-BE");
    ASSERT_TRUE(open.stored([theirs](const services::Context &context) {
        return controllers::CaseFieldsUses::Change(context).run(theirs);
    }));
    QTest::keyClicks(field<kit::NoteEdit>("Note"), QStringLiteral("We call"));
    QSignalSpy merged(&fields, &controllers::RecordController::merged);
    trigger(ActionId::SaveRecord);
    ASSERT_TRUE(test::comes(merged));
    EXPECT_EQ(field<kit::NoteEdit>("Note")->note(), QStringLiteral("We call"));
    EXPECT_EQ(field<kit::ChoiceCombo>("State")->key(), QStringLiteral("DE-BE"));
    const auto choices = page->findChildren<QRadioButton *>();
    ASSERT_EQ(choices.size(), 3);
    QTest::keyClick(choices.last(), Qt::Key_Space);
    EXPECT_EQ(field<kit::NoteEdit>("Note")->note(), QStringLiteral("They call again"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(report().caseFile.note, QStringLiteral("They call again"));
    EXPECT_FALSE(part<records::ConflictPanel>()->isVisible());
}

TEST_F(CaseActsTest, AssignsToAColleague)
{
    show(added());
    press("Assign …");
    EXPECT_EQ(told(), QStringLiteral("Nobody else works here yet"));
    const AccountId seidel = colleague("m.seidel");
    doAndWait([this] { caseFiles.refresh(); });
    press("Assign …");
    auto *owner = field<kit::ChoiceCombo>("Counsellor");
    ASSERT_TRUE(owner && owner->hasFocus());
    EXPECT_EQ(owner->key(), notAsked) << "nobody is chosen by chance";
    trigger(ActionId::SaveRecord);
    EXPECT_TRUE(kit::hasIssue(owner));
    QTest::keyClicks(owner, QStringLiteral("m.s"));
    doAndWait([this] { trigger(ActionId::SaveRecord); });
    EXPECT_EQ(told(), QStringLiteral("Case file assigned"));
    EXPECT_EQ(report().caseFile.counsellor, seidel);
    EXPECT_TRUE(texts().contains(QStringLiteral("m.seidel")));
}
