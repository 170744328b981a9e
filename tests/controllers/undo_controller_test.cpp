#include "controllers/undo/undo_controller.h"

#include "controllers/contact/call_controller.h"
#include "services/person/add_person.h"
#include "support/failing_writes.h"
#include "support/open_desk.h"

using namespace lotse;
using controllers::CallController;
using controllers::UndoController;
using domain::Contact;

namespace {

class UndoControllerTest : public ::testing::Test
{
protected:
    void recordHangUp()
    {
        QSignalSpy finished(&calls, &CallController::callFinished);
        calls.recordShortCall();
        ASSERT_TRUE(test::comes(finished));
    }

    [[nodiscard]] domain::PersonId addPerson()
    {
        const auto add = [](const services::Context &context) {
            domain::Person person;
            person.role = QStringLiteral("caller");
            person.familyName = QStringLiteral("Example");
            return services::AddPerson(context).run(person);
        };
        return open.stored(add)->id;
    }
    /// As the form hands over what it holds.
    template<class Change>
    void edit(Change change)
    {
        Contact form = *calls.current();
        change(form);
        calls.edit(form);
    }
    [[nodiscard]] Contact stored()
    {
        return *open.stored([id = calls.current()->id](const services::Context &context) {
            return context.store.contacts.find(id);
        });
    }

    test::OpenDesk open;
    CallController calls{open.desk};
    UndoController undo{open.desk, calls};
};

} // namespace

TEST_F(UndoControllerTest, TakesBackTheLatestAct)
{
    EXPECT_TRUE(undo.nextAction().isEmpty());
    recordHangUp();
    EXPECT_EQ(undo.nextAction(), QStringLiteral("record_short_contact"));
    EXPECT_TRUE(undo.takeNews());
    EXPECT_FALSE(undo.takeNews()) << "told once";
    QSignalSpy undone(&undo, &UndoController::undone);
    undo.undo();
    ASSERT_TRUE(test::comes(undone));
    EXPECT_TRUE(undo.nextAction().isEmpty());
}

TEST_F(UndoControllerTest, OpensTheCallAgainThatWasFinished)
{
    QSignalSpy started(&calls, &CallController::callStarted);
    calls.startCall();
    ASSERT_TRUE(test::comes(started));
    const domain::ContactId id = calls.current()->id;
    QSignalSpy finished(&calls, &CallController::callFinished);
    calls.finishCall();
    ASSERT_TRUE(test::comes(finished));
    QSignalSpy undone(&undo, &UndoController::undone);
    undo.undo();
    ASSERT_TRUE(test::comes(undone));
    EXPECT_EQ(undone.first().first().value<domain::ContactId>(), id);
}

TEST_F(UndoControllerTest, TakesALinkOfARunningCallBackAndKeepsWhatIsTyped)
{
    const domain::PersonId person = addPerson();
    calls.startCall();
    edit([](Contact &form) { form.note = QStringLiteral("before"); });
    QSignalSpy done(&undo, &UndoController::nextChanged);
    edit([person](Contact &form) { form.callers = {person}; });
    calls.saveNow();
    ASSERT_TRUE(test::comes(done));
    EXPECT_EQ(undo.nextAction(), QStringLiteral("link_contact"));
    EXPECT_FALSE(undo.takeNews()) << "it has no message that could offer to undo it";

    edit([](Contact &form) { form.note += QStringLiteral(" and after"); });
    QSignalSpy undone(&undo, &UndoController::undone);
    undo.undo();
    EXPECT_TRUE(calls.current()->callers.isEmpty()) << "at once";
    edit([](Contact &form) { form.note += QStringLiteral(" and meanwhile"); });
    calls.saveNow();
    ASSERT_TRUE(test::comes(undone));
    EXPECT_TRUE(undo.nextAction().isEmpty());
    EXPECT_EQ(stored().note, QStringLiteral("before and after and meanwhile"));
    EXPECT_TRUE(stored().callers.isEmpty());
    EXPECT_EQ(stored().status, domain::ContactStatus::Running);
}

TEST_F(UndoControllerTest, WithdrawsTheCaseFileThatARunningCallOpened)
{
    calls.startCall();
    QSignalSpy opened(&calls, &CallController::caseFileOpened);
    calls.openCaseFile();
    ASSERT_TRUE(test::comes(opened));
    const auto id = opened.first().first().value<domain::CaseFile>().id;
    EXPECT_EQ(undo.nextAction(), QStringLiteral("open_case_file"));
    QSignalSpy undone(&undo, &UndoController::undone);
    undo.undo();
    ASSERT_TRUE(test::comes(undone));
    EXPECT_TRUE(calls.current()->caseFiles.isEmpty());
    EXPECT_TRUE(stored().caseFiles.isEmpty());
    const auto find = [id](const services::Context &context) { return context.store.caseFiles.find(id); };
    EXPECT_EQ(open.stored(find)->withdrawnOn, open.desk.today());
}

TEST_F(UndoControllerTest, KeepsALinkThatCannotBeTakenBack)
{
    const domain::PersonId person = addPerson();
    calls.startCall();
    QSignalSpy done(&undo, &UndoController::nextChanged);
    edit([person](Contact &form) { form.callers = {person}; });
    calls.saveNow();
    ASSERT_TRUE(test::comes(done));
    QSignalSpy failed(&calls, &CallController::failed);
    {
        const test::FullDisk disk;
        edit([](Contact &form) { form.note = QStringLiteral("stays"); });
        undo.undo();
        ASSERT_TRUE(test::comes(failed));
    }
    EXPECT_EQ(calls.current()->callers, QList{person});
    ASSERT_TRUE(QTest::qWaitFor([this] { return calls.saveState() == controllers::SaveState::Saved; }, 30'000));
    EXPECT_EQ(stored().callers, QList{person});
    EXPECT_EQ(stored().note, QStringLiteral("stays"));
}

TEST_F(UndoControllerTest, ForgetsAfterTenMinutes)
{
    recordHangUp();
    open.clock.set(base::Instant{open.clock.now().milliseconds + 10 * 60 * 1000});
    recordHangUp();
    QSignalSpy undone(&undo, &UndoController::undone);
    undo.undo();
    ASSERT_TRUE(test::comes(undone));
    EXPECT_TRUE(undo.nextAction().isEmpty()) << "the first is too old by now";
}
