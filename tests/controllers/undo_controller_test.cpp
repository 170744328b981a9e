#include "controllers/undo/undo_controller.h"

#include "controllers/contact/call_controller.h"
#include "support/open_desk.h"

using namespace lotse;
using controllers::CallController;
using controllers::UndoController;

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

    test::OpenDesk open;
    CallController calls{open.desk};
    UndoController undo{open.desk};
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
