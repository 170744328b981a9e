#include "kit/button.h"
#include "kit/field/chip.h"
#include "kit/field/filter_bar.h"
#include "kit/field/step_line.h"
#include "kit/field/switch_buttons.h"
#include "kit/field/tile.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace lotse::kit;

namespace {

QString words(const char *utf8) { return QString::fromUtf8(utf8); }

class ChipsTest : public lotse::test::Looks
{
protected:
    ChipsTest() : column(&window) {}

    void show(QWidget &widget)
    {
        column.addWidget(&widget);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    QWidget window;
    QVBoxLayout column;
};

} // namespace

TEST_F(ChipsTest, ChipIsRemovedByKeyAndByItsCross)
{
    Chip chip(ChipKind::Filter, words("Zuständig: ich"));
    show(chip);
    QSignalSpy removed(&chip, &Chip::removed);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::keyClick(&chip, Qt::Key_Backspace);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 12, chip.height() / 2});
    EXPECT_EQ(removed.count(), 3);
    EXPECT_EQ(clicked.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {12, chip.height() / 2});
    QTest::keyClick(&chip, Qt::Key_Return);
    QTest::keyClick(&chip, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 3);
    EXPECT_EQ(removed.count(), 3);
}

TEST_F(ChipsTest, CodeChipStaysOutOfTheTabOrderWithItsDigit)
{
    Chip chip(ChipKind::Code, words("Propaganda"));
    const int width = chip.sizeHint().width();
    chip.setDigit(5);
    EXPECT_GT(chip.sizeHint().width(), width);
    EXPECT_EQ(chip.focusPolicy(), Qt::NoFocus);
    show(chip);
    QSignalSpy removed(&chip, &Chip::removed);
    QTest::keyClick(&chip, Qt::Key_Delete);
    EXPECT_EQ(removed.count(), 0);
}

TEST_F(ChipsTest, FilterBarShowsEveryFilterAndAsks)
{
    FilterBar bar;
    show(bar);
    QSignalSpy removed(&bar, &FilterBar::filterRemoved);
    QSignalSpy chosen(&bar, &FilterBar::filterChosen);
    QSignalSpy all(&bar, &FilterBar::allRemoved);
    QSignalSpy add(&bar, &FilterBar::addRequested);
    bar.setFilters({{words("owner"), words("Zuständig: ich")}, {words("due"), words("Fällig: bis heute")}});
    EXPECT_EQ(lotse::test::unnamedFocusable(bar), QStringList());
    auto chips = bar.findChildren<Chip *>();
    ASSERT_EQ(chips.size(), 3) << "two filters and the one that adds";
    QTest::keyClick(bar.addChip(), Qt::Key_Return);
    EXPECT_EQ(add.count(), 1);
    bar.findChild<Button *>()->click();
    EXPECT_EQ(all.count(), 1);

    Chip *due = chips[2];
    EXPECT_EQ(due->text(), words("Fällig: bis heute"));
    due->setFocus();
    QTest::keyClick(due, Qt::Key_Return);
    EXPECT_EQ(chosen[0][0].toString(), words("due"));
    QObject::connect(&bar, &FilterBar::filterRemoved, &bar, [&bar] {
        bar.setFilters({{words("owner"), words("Zuständig: ich")}});
    });
    QTest::keyClick(due, Qt::Key_Delete);
    EXPECT_EQ(removed[0][0].toString(), words("due"));
    EXPECT_TRUE(bar.findChild<Button *>()->isHidden()) << "one filter has its own cross";
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(qobject_cast<Chip *>(QApplication::focusWidget())->text(), words("Zuständig: ich"))
        << "the focus stays in the bar";
}

TEST_F(ChipsTest, TileOpensByKeyAndSpeaksItsFigure)
{
    Tile tile;
    tile.setFigure(words("Kontakte"), words("114"), words("Oktober 2025: 97"));
    EXPECT_EQ(tile.accessibleName(), words("Kontakte 114"));
    EXPECT_EQ(tile.accessibleDescription(), words("Oktober 2025: 97"));
    show(tile);
    QSignalSpy clicked(&tile, &Tile::clicked);
    QTest::keyClick(&tile, Qt::Key_Return);
    QTest::mouseClick(&tile, Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 2);
    const int width = tile.sizeHint().width();
    tile.setStatus(StatusShape::Triangle, Token::Warning);
    EXPECT_GE(tile.sizeHint().width(), width);
}

TEST_F(ChipsTest, StepLineIsOneSentence)
{
    StepLine line;
    line.setSteps({{words("offered"), words("18 Nov"), StepState::Done},
                   {words("sent"), {}, StepState::Current},
                   {words("accepted"), {}, StepState::Ahead}});
    EXPECT_EQ(line.accessibleName(), words("offered: done, 18 Nov; sent: next step; accepted: ahead"));
    speak(lotse::base::Language::German);
    EXPECT_EQ(line.accessibleName(),
              words("offered: erledigt, 18 Nov; sent: nächster Schritt; accepted: noch offen"));
}

TEST_F(ChipsTest, SwitchMovesByArrows)
{
    SwitchButtons views;
    views.setTexts({words("Bestand"), words("Monat"), words("Vergleich")});
    show(views);
    EXPECT_EQ(views.current(), 0);
    QSignalSpy changed(&views, &SwitchButtons::currentChanged);
    views.setCurrent(1);
    EXPECT_EQ(changed.count(), 0);
    auto buttons = views.findChildren<QAbstractButton *>();
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Right);
    EXPECT_EQ(views.current(), 2);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toInt(), 2);
    EXPECT_EQ(lotse::test::unnamedFocusable(views), QStringList());
    views.setTexts({words("Stock"), words("Month"), words("Comparison")});
    EXPECT_EQ(buttons[2]->text(), words("Comparison"));
    EXPECT_EQ(views.current(), 2);
}
