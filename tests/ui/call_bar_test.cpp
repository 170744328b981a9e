#include "shell/call_bar.h"

#include "controllers/contact/call_controller.h"
#include "kit/label.h"
#include "kit/live_region.h"
#include "kit/style.h"
#include "shell/main_window.h"
#include "support/failing_writes.h"
#include "support/open_desk.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>

using namespace lotse;
using controllers::CallController;
using controllers::SaveState;

namespace {

class CallBarTest : public ::testing::Test
{
protected:
    CallBarTest()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        window.show();
    }

    void start()
    {
        calls.startCall();
        ASSERT_TRUE(comes(SaveState::Saved));
    }
    void type(const char *note)
    {
        domain::Contact form = *calls.current();
        form.note = QString::fromUtf8(note);
        calls.edit(form);
    }
    [[nodiscard]] bool comes(SaveState state)
    {
        return QTest::qWaitFor([this, state] { return calls.saveState() == state; }, 30'000);
    }
    /// Whether the bar shows a text that begins like this.
    [[nodiscard]] bool shows(const char *beginning) const
    {
        for (const kit::Label *label : window.findChild<shell::CallBar *>()->findChildren<kit::Label *>()) {
            if (label->isVisible() && label->text().startsWith(QString::fromUtf8(beginning)))
                return true;
        }
        return false;
    }
    [[nodiscard]] int spoken(const char *beginning) const
    {
        int times = 0;
        for (const QList<QVariant> &each : said)
            times += each.first().toString().startsWith(QString::fromUtf8(beginning));
        return times;
    }

    test::OpenDesk open;
    CallController calls{open.desk};
    shell::MainWindow window{calls};
    QSignalSpy said{&window.liveRegion(), &kit::LiveRegion::said};
};

} // namespace

TEST_F(CallBarTest, SaysWhyNothingIsSavedOnceAndThatItIsSavedAgain)
{
    start();
    const std::pair<int, const char *> reasons[] = {
        {ENOSPC, "The disk is full. Free some space on it."},
        {EROFS, "The store can only be read. Make its file and its folder writable for you."}};
    for (const auto &[reason, sentence] : reasons) {
        said.clear();
        QSignalSpy failed(&calls, &CallController::savingFailed);
        {
            const test::FailingWrites disk(reason);
            type(sentence);
            ASSERT_TRUE(test::comes(failed));
            EXPECT_TRUE(shows("not saved"));
            EXPECT_TRUE(shows(qPrintable(QString::fromLatin1(sentence) + QStringLiteral(" What you type stays here"))));
            ASSERT_TRUE(failed.wait(30'000)); // tried again
        }
        EXPECT_EQ(spoken(sentence), 1);
        ASSERT_TRUE(comes(SaveState::Saved));
        EXPECT_EQ(spoken("Saved again."), 1);
        EXPECT_TRUE(shows("✓ saved"));
        EXPECT_FALSE(shows(sentence));
    }
}

TEST_F(CallBarTest, SaysThatSavingWaitsForAnotherWindow)
{
    start();
    const auto other = open.stores.open(open.path());
    {
        const auto theirs = domain::Transaction::beginWrite((*other)->store().unitOfWork);
        type("waits");
        ASSERT_TRUE(comes(SaveState::Waiting));
        EXPECT_TRUE(shows("saving waits"));
        EXPECT_TRUE(shows("Saving waits, because another window"));
        EXPECT_EQ(spoken("Saving waits"), 1);
    }
    ASSERT_TRUE(comes(SaveState::Saved));
    EXPECT_FALSE(shows("Saving waits"));
}

TEST_F(CallBarTest, KeepsWhyAnActFailedUntilSomebodyTypes)
{
    start();
    QSignalSpy failed(&calls, &CallController::failed);
    domain::Contact form = *calls.current();
    form.note = QString(1, QChar(0)); // refused by the rules
    calls.edit(form);
    calls.finishCall();
    ASSERT_TRUE(test::comes(failed));
    EXPECT_TRUE(shows("Note: The text holds the character U+0000"));
    type("again");
    ASSERT_TRUE(comes(SaveState::Saved));
    EXPECT_FALSE(shows("Note: "));
}

TEST_F(CallBarTest, KeepsRareActionsInAMenuInLargeText)
{
    start();
    const auto buttons = [this] {
        QStringList texts;
        for (const auto *button : window.findChild<shell::CallBar *>()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts;
    };
    EXPECT_TRUE(buttons().contains(QStringLiteral("Park")));
    EXPECT_FALSE(buttons().contains(QStringLiteral("More")));
    kit::applyLook(*qApp, kit::ThemeName::Light, 2);
    QCoreApplication::processEvents();
    EXPECT_FALSE(buttons().contains(QStringLiteral("Park")));
    for (auto *button : window.findChild<shell::CallBar *>()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("More"))
            button->click();
    }
    const auto *menu = window.findChild<shell::CallBar *>()->findChild<QMenu *>();
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions(), (QList<QAction *>{&window.actions().action(kit::ActionId::StartCall),
                                                 &window.actions().action(kit::ActionId::ShowEmergencySheet),
                                                 &window.actions().action(kit::ActionId::StartAnotherCall)}));
    EXPECT_LT(window.findChild<shell::CallBar *>()->minimumSizeHint().width(), 1280);
    kit::applyLook(*qApp, kit::ThemeName::Light, 1);
}

TEST_F(CallBarTest, LosesNothingByClosingTheWindowOnce)
{
    start();
    QSignalSpy failed(&calls, &CallController::savingFailed);
    {
        const test::FullDisk disk;
        type("typed");
        ASSERT_TRUE(test::comes(failed));
        EXPECT_FALSE(window.close());
        EXPECT_EQ(spoken("The call is not saved"), 1);
        EXPECT_TRUE(window.close()); // known by now
        window.show();
    }
    ASSERT_TRUE(comes(SaveState::Saved));
    EXPECT_TRUE(window.close());
}
