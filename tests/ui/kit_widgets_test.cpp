#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/focus_ring.h"
#include "kit/live_region.h"
#include "kit/marks.h"
#include "kit/message_strip.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "kit/status_mark.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace lotse::kit;

namespace {

class WidgetsTest : public lotse::test::Looks
{};

} // namespace

TEST_F(WidgetsTest, FocusRingLiesAroundWhateverHasTheFocus)
{
    QWidget window;
    QLineEdit first(&window);
    QLineEdit second(&window);
    second.move(0, 100);
    FocusRing ring(&window);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    first.setFocus();
    EXPECT_EQ(ring.widget(), &first);
    second.setFocus();
    EXPECT_EQ(ring.widget(), &second);
    EXPECT_TRUE(ring.isVisible());

    markOwnRing(first);
    first.setFocus();
    EXPECT_EQ(ring.widget(), nullptr);
}

TEST_F(WidgetsTest, LiveRegionIsANotificationAndSpeaksEachSentence)
{
    QWidget window;
    LiveRegion region(&window);
    QSignalSpy said(&region, &LiveRegion::said);
    region.say(QStringLiteral("Call saved"));
    region.say(QStringLiteral("Call saved"));
    EXPECT_EQ(said.count(), 2);
    QCoreApplication::processEvents(); // what is said at one stroke is spoken together
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&region);
    ASSERT_TRUE(interface);
    EXPECT_EQ(interface->role(), QAccessible::Notification);
    EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("Call saved Call saved"));
    region.say(QStringLiteral("Undone"));
    QCoreApplication::processEvents();
    EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("Undone"));
}

TEST_F(WidgetsTest, MessageStripTellsAndCanBePutAway)
{
    QWidget window;
    LiveRegion region(&window);
    MessageStrip strip(&window);
    EXPECT_TRUE(strip.isHidden());
    QAction undo(QStringLiteral("Undo"));
    QSignalSpy undone(&undo, &QAction::triggered);
    QSignalSpy said(&region, &LiveRegion::said);
    strip.tell({MessageKind::Success, QStringLiteral("Call saved"), QStringLiteral("11 min <b>"), &undo});
    EXPECT_FALSE(strip.isHidden());
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("Call saved: 11 min <b>"));

    const auto buttons = strip.findChildren<Button *>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_EQ(lotse::test::unnamedFocusable(strip), QStringList());
    buttons[0]->click();
    EXPECT_EQ(undone.count(), 1);
    QSignalSpy closed(&strip, &MessageStrip::closed);
    buttons[1]->click();
    EXPECT_EQ(closed.count(), 1);
    EXPECT_TRUE(strip.isHidden());

    strip.tell({MessageKind::Info, QStringLiteral("Nothing to undo"), {}, nullptr});
    EXPECT_TRUE(buttons[0]->isHidden());
    EXPECT_EQ(said.count(), 2);
}

TEST_F(WidgetsTest, StatusMarkSpeaksItsWord)
{
    StatusMark mark({StatusShape::Triangle, Token::Warning, QStringLiteral("due")});
    EXPECT_EQ(mark.accessibleName(), QStringLiteral("due"));
    const int narrow = mark.sizeHint().width();
    mark.setStatus({StatusShape::Triangle, Token::Warning, QStringLiteral("due for a long time")});
    EXPECT_GT(mark.sizeHint().width(), narrow);
    EXPECT_EQ(mark.minimumSizeHint(), mark.sizeHint());
}

TEST_F(WidgetsTest, PanelPutsItsHeaderFirst)
{
    Panel panel;
    auto *content = new QLineEdit;
    panel.body()->addWidget(content);
    panel.header()->setTitle(QStringLiteral("History"));
    EXPECT_EQ(panel.body()->itemAt(0)->widget(), panel.header());
    EXPECT_EQ(panel.header()->title(), QStringLiteral("History"));
    const int thin = panel.contentsMargins().left();
    wear(ThemeName::HighContrast, 1);
    EXPECT_EQ(panel.contentsMargins().left(), thin + 1) << "the thicker line needs its room";
}

TEST_F(WidgetsTest, FlowLayoutGoesOnInTheNextRow)
{
    QWidget chips;
    FlowLayout flow(&chips);
    for (int i = 0; i < 4; ++i) {
        auto *chip = new QWidget;
        chip->setFixedSize(100, 20);
        flow.addWidget(chip);
    }
    EXPECT_EQ(flow.heightForWidth(424), 20);
    EXPECT_EQ(flow.heightForWidth(423), 20 + 8 + 20);
    EXPECT_EQ(flow.heightForWidth(100), 4 * 20 + 3 * 8);
    flow.itemAt(0)->widget()->hide();
    EXPECT_EQ(flow.heightForWidth(423), 20) << "hidden chips take no room";
    EXPECT_EQ(flow.minimumSize(), QSize(100, 20));
}
