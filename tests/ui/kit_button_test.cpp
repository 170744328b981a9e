#include "kit/button.h"
#include "kit/icon.h"
#include "ui/looks.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace lotse::kit;

namespace {

class ButtonTest : public lotse::test::Looks
{
protected:
    ButtonTest() : action(QStringLiteral("&Refer …"))
    {
        action.setShortcut(Qt::CTRL | Qt::Key_R);
        action.setIcon(icon(IconName::Send));
    }

    QAction action;
    QWidget window;
};

} // namespace

TEST_F(ButtonTest, MirrorsItsAction)
{
    Button button(&action, ButtonKind::Primary, &window);
    EXPECT_EQ(button.text(), QStringLiteral("Refer …"));
    EXPECT_EQ(button.shortcutText(), QStringLiteral("Ctrl+R"));
    EXPECT_EQ(button.accessibleDescription(), QStringLiteral("Ctrl+R"));
    EXPECT_TRUE(button.shortcut().isEmpty()) << "shortcuts live on actions only";
    EXPECT_FALSE(button.icon().isNull());

    action.setEnabled(false);
    action.setToolTip(QStringLiteral("No partner is chosen yet"));
    EXPECT_FALSE(button.isEnabled());
    EXPECT_EQ(button.toolTip(), QStringLiteral("No partner is chosen yet"));
    EXPECT_TRUE(button.accessibleDescription().contains(QStringLiteral("No partner is chosen yet")));

    action.setText(QStringLiteral("Send && &keep"));
    EXPECT_EQ(button.text(), QStringLiteral("Send && keep"));

    action.setVisible(false);
    EXPECT_TRUE(button.isHidden());
    action.setVisible(true);
    EXPECT_FALSE(button.isHidden());
}

TEST_F(ButtonTest, TriggersItsActionByMouseAndByKey)
{
    Button button(&action, ButtonKind::Outline, &window);
    QSignalSpy triggered(&action, &QAction::triggered);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&button, Qt::Key_Return);
    EXPECT_EQ(triggered.count(), 3);
}

TEST_F(ButtonTest, LeavesItsFormerActionAlone)
{
    QAction other(QStringLiteral("Remind"));
    Button button(&action, ButtonKind::Outline, &window);
    QSignalSpy former(&action, &QAction::triggered);
    QSignalSpy own(&button, &Button::clicked);
    button.setAction(&other);
    QSignalSpy now(&other, &QAction::triggered);
    button.click();
    action.setText(QStringLiteral("Something else"));
    EXPECT_EQ(former.count(), 0);
    EXPECT_EQ(now.count(), 1);
    EXPECT_EQ(own.count(), 1);
    EXPECT_EQ(button.text(), QStringLiteral("Remind"));
    EXPECT_EQ(button.shortcutText(), QString());
}

TEST_F(ButtonTest, GoesGreyWithoutItsAction)
{
    auto gone = std::make_unique<QAction>(QStringLiteral("Remind"));
    Button button(gone.get(), ButtonKind::Outline, &window);
    gone.reset();
    EXPECT_FALSE(button.isEnabled());
}

TEST_F(ButtonTest, ShowsTheCheckedStateOfItsAction)
{
    action.setCheckable(true);
    Button button(&action, ButtonKind::Outline, &window);
    button.click();
    EXPECT_TRUE(action.isChecked());
    action.setChecked(false);
    EXPECT_FALSE(button.isChecked());
}

TEST_F(ButtonTest, HasRoomForTextAndShortcut)
{
    for (const double zoom : {1.0, 1.5, 2.0}) {
        wear(ThemeName::Light, zoom);
        Button bare(QStringLiteral("Refer"), &window);
        const int without = bare.sizeHint().width();
        bare.setShortcutText(QStringLiteral("Ctrl+Shift+R"));
        const QFontMetrics caption(lookOf(&bare).font(TextRole::Caption));
        EXPECT_GE(bare.sizeHint().width(),
                  without + caption.horizontalAdvance(QStringLiteral("Ctrl+Shift+R")));
        EXPECT_EQ(bare.minimumSizeHint(), bare.sizeHint()) << "a narrow pane must not squeeze it";
    }
}
