#include "kit/field/choice_combo.h"
#include "kit/field/day_field.h"
#include "kit/field/inline_issue.h"
#include "kit/field/note_edit.h"
#include "kit/field/time_field.h"
#include "kit/label.h"
#include "kit/live_region.h"
#include "kit/marks.h"
#include "ui/keys.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace lotse::kit;
using lotse::test::typeText;

namespace {

QString words(const char *utf8) { return QString::fromUtf8(utf8); }

class FieldsTest : public lotse::test::Looks
{
protected:
    FieldsTest() : column(&window), region(&window) {}

    /// Puts a field and its issue into the window, before another field, and gives it the focus.
    void show(QWidget &field)
    {
        next.setAccessibleName(QStringLiteral("next"));
        column.addWidget(&field);
        column.addWidget(&issue);
        column.addWidget(&next);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }

    QWidget window;
    QVBoxLayout column;
    LiveRegion region;
    InlineIssue issue;
    QLineEdit next;
};

const QList<Choice> dangers = {{words("none_seen"), words("keine gesehen"), {}},
                               {words("acute"), words("akut"), {}}};

} // namespace

TEST_F(FieldsTest, ComboBeginsNotAsked)
{
    ChoiceCombo combo;
    combo.setChoices(dangers, words("nicht gefragt"));
    EXPECT_EQ(combo.key(), lotse::domain::notAsked);
    EXPECT_EQ(combo.itemText(0), words("nicht gefragt"));
    EXPECT_EQ(combo.count(), 3);
}

TEST_F(FieldsTest, ComboSpeaksItsValue)
{
    ChoiceCombo combo;
    Label label(words("&Gefährdung"), TextRole::Body, Token::Text, &window);
    label.setBuddy(&combo);
    combo.setChoices(dangers, words("nicht gefragt"));
    EXPECT_EQ(combo.accessibleDescription(), words("nicht gefragt"));
    show(combo);
    QSignalSpy chosen(&combo, &ChoiceCombo::keyChosen);
    QTest::keyClick(&combo, Qt::Key_Down);
    QTest::keyClick(&combo, Qt::Key_Down);
    EXPECT_EQ(combo.key(), words("acute"));
    EXPECT_EQ(combo.accessibleDescription(), words("akut"));
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].toString(), words("acute"));
    EXPECT_EQ(lotse::test::unnamedFocusable(window), QStringList());
}

TEST_F(FieldsTest, ComboKeepsItsKeyWhenLabelsChange)
{
    ChoiceCombo combo;
    QSignalSpy chosen(&combo, &ChoiceCombo::keyChosen);
    combo.setChoices(dangers, words("nicht gefragt"));
    combo.setKey(words("acute"));
    combo.setChoices({{words("none_seen"), words("none seen"), {}}, {words("acute"), words("immediate"), {}}},
                     words("not asked"));
    EXPECT_EQ(combo.key(), words("acute"));
    EXPECT_EQ(combo.currentText(), words("immediate"));
    combo.setKey(words("former"), words("no longer used"));
    EXPECT_EQ(combo.currentText(), words("no longer used"));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(FieldsTest, ComboIgnoresTheWheel)
{
    ChoiceCombo combo;
    combo.setChoices(dangers, words("nicht gefragt"));
    show(combo);
    QWheelEvent down({5, 5}, combo.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&combo, &down);
    EXPECT_EQ(combo.key(), lotse::domain::notAsked);
}

TEST_F(FieldsTest, NoteIsLeftByTabAndTakesPlainText)
{
    NoteEdit note;
    show(note);
    QSignalSpy edited(&note, &NoteEdit::noteEdited);
    typeText(&note, words("Sohn"));
    QTest::keyClick(&note, Qt::Key_Tab);
    EXPECT_TRUE(next.hasFocus());
    EXPECT_EQ(note.note(), words("Sohn"));
    EXPECT_EQ(edited.count(), 4);
    EXPECT_FALSE(note.acceptRichText());
}

TEST_F(FieldsTest, NoteHasWideLinesInEveryParagraph)
{
    NoteEdit note;
    QSignalSpy edited(&note, &NoteEdit::noteEdited);
    note.setNote(words("eins\nzwei\n\ndrei"));
    QTest::keyClick(&note, Qt::Key_Return);
    for (QTextBlock block = note.document()->begin(); block.isValid(); block = block.next()) {
        EXPECT_EQ(block.blockFormat().lineHeight(), 125);
        EXPECT_EQ(block.blockFormat().lineHeightType(), QTextBlockFormat::ProportionalHeight);
    }
    EXPECT_EQ(edited.count(), 1) << "only the key, not the text that was set";
    note.undo();
    EXPECT_EQ(note.note(), words("eins\nzwei\n\ndrei")) << "undo ends at the text that was set";
    note.undo();
    EXPECT_EQ(note.note(), words("eins\nzwei\n\ndrei"));
}

TEST_F(FieldsTest, NoteIsNotEditedByAnotherLook)
{
    NoteEdit note;
    note.setNote(QStringLiteral("worried"));
    QSignalSpy edited(&note, &NoteEdit::noteEdited);
    wear(ThemeName::Dark, 2);
    EXPECT_TRUE(edited.isEmpty());
    QTest::keyClicks(&note, QStringLiteral("x"));
    EXPECT_EQ(edited.size(), 1);
}

TEST_F(FieldsTest, NoteTellsWhatTheStoreCannotTakeAndCutsNothing)
{
    NoteEdit note;
    issue.follow(&note);
    show(note);
    QSignalSpy said(&region, &LiveRegion::said);
    const QString fits = (QString(63, u'a') + u'\n').repeated(1024 * 1024 / 64);
    note.setNote(fits);
    EXPECT_TRUE(note.issue().isEmpty());
    note.setNote(fits + u'a');
    EXPECT_FALSE(note.issue().isEmpty());
    EXPECT_EQ(note.note().size(), fits.size() + 1);
    EXPECT_TRUE(issue.isVisible());
    EXPECT_TRUE(hasIssue(&note));
    EXPECT_EQ(said.count(), 1);
    note.moveCursor(QTextCursor::End);
    QTest::keyClick(&note, Qt::Key_Backspace);
    EXPECT_TRUE(note.issue().isEmpty()) << "gone as soon as corrected";
    EXPECT_FALSE(issue.isVisible());
}

TEST_F(FieldsTest, DayShowsItselfInWordsWhileTyping)
{
    DayField day;
    day.setToday({2026, 11, 20});
    show(day);
    QSignalSpy changed(&day, &DayField::dayChanged);
    typeText(&day, words("+3"));
    EXPECT_EQ(day.day(), QDate(2026, 11, 23));
    EXPECT_EQ(day.words()->text(), words("Mon 23 Nov 2026"));
    EXPECT_EQ(day.accessibleDescription(), words("Mon 23 Nov 2026"));
    EXPECT_EQ(changed.count(), 1);
    speak(lotse::base::Language::German);
    EXPECT_EQ(day.words()->text(), words("Mo 23.11.2026"));
}

TEST_F(FieldsTest, DayTellsWhatIsNoDayWhenItIsLeft)
{
    DayField day;
    day.setToday({2026, 11, 20});
    issue.follow(&day);
    show(day);
    typeText(&day, words("31.2."));
    EXPECT_FALSE(issue.isVisible());
    QTest::keyClick(&day, Qt::Key_Tab);
    EXPECT_TRUE(issue.sentence().contains(words("31.2.")));
    EXPECT_TRUE(hasIssue(&day));
    EXPECT_EQ(day.text(), words("31.2.")) << "the text stays";
    day.selectAll();
    typeText(&day, words("mo"));
    EXPECT_FALSE(issue.isVisible());
    day.setDay({2026, 12, 1});
    EXPECT_EQ(day.text(), words("01.12.2026"));
}

TEST_F(FieldsTest, TimeCompletesItself)
{
    TimeField time;
    issue.follow(&time);
    show(time);
    QSignalSpy changed(&time, &TimeField::timeChanged);
    typeText(&time, words("930"));
    QTest::keyClick(&time, Qt::Key_Tab);
    EXPECT_EQ(time.text(), words("09:30"));
    EXPECT_EQ(time.time(), QTime(9, 30));
    EXPECT_GE(changed.count(), 1);
    time.setFocus();
    time.selectAll();
    typeText(&time, words("99"));
    QTest::keyClick(&time, Qt::Key_Tab);
    EXPECT_TRUE(issue.sentence().contains(words("99")));
    time.setTime({11, 0});
    EXPECT_EQ(time.text(), words("11:00"));
    EXPECT_FALSE(issue.isVisible());
}

TEST_F(FieldsTest, IssueFromElsewhereMarksItsField)
{
    QLineEdit name;
    show(name);
    issue.tell(&name, words("This name is taken."));
    EXPECT_TRUE(hasIssue(&name));
    EXPECT_EQ(issue.sentence(), words("This name is taken."));
    issue.clear();
    EXPECT_FALSE(hasIssue(&name));
    EXPECT_FALSE(issue.isVisible());
}
