#include "kit/field/code_field.h"
#include "kit/field/inline_issue.h"
#include "kit/live_region.h"
#include "kit/marks.h"
#include "ui/keys.h"
#include "ui/looks.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace lotse::kit;
using lotse::test::typeText;

namespace {

QString words(const char *utf8) { return QString::fromUtf8(utf8); }

class CodeFieldTest : public lotse::test::Looks
{
protected:
    CodeFieldTest()
        : region(&window),
          changed(&field, &CodeField::keysChanged),
          said(&region, &LiveRegion::said)
    {
        field.setChoices(
            {{words("behaviour"), words("Verhaltensänderung"), {words("Rückzug")}},
             {words("mental"), words("Psychische Auffälligkeit"), {words("Verhaltensauffälligkeit")}},
             {words("propaganda"), words("Propaganda"), {}},
             {words("school"), words("Konflikt in der Schule"), {}}});
        issue.follow(&field);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&field);
        column->addWidget(&issue);
        column->addWidget(&next);
        window.resize(600, 400);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }

    void type(const char *text) { typeText(&field, words(text)); }
    void press(Qt::Key key) { QTest::keyClick(&field, key); }
    [[nodiscard]] CodePopup *list() const { return window.findChild<CodePopup *>(); }
    [[nodiscard]] bool isListOpen() const { return list() && list()->isVisible(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = list()->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }

    QWidget window;
    CodeField field;
    InlineIssue issue;
    QLineEdit next;
    LiveRegion region;
    QSignalSpy changed;
    QSignalSpy said;
};

} // namespace

TEST_F(CodeFieldTest, TakesTheOnlyHitByTabAndGoesOn)
{
    type("rückz");
    ASSERT_TRUE(isListOpen());
    EXPECT_EQ(rows(), QStringList{words("Verhaltensänderung = Rückzug")});
    EXPECT_EQ(list()->chosen(), 0);
    EXPECT_TRUE(field.keys().isEmpty());
    press(Qt::Key_Tab);
    EXPECT_EQ(field.keys(), QStringList{words("behaviour")});
    EXPECT_EQ(field.text(), words("Verhaltensänderung"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(isListOpen());
    EXPECT_TRUE(next.hasFocus());
    EXPECT_TRUE(field.issue().isEmpty());
}

TEST_F(CodeFieldTest, NeverTakesOneOfTwo)
{
    type("verh");
    EXPECT_EQ(rows().size(), 2);
    EXPECT_EQ(list()->chosen(), -1);
    press(Qt::Key_Tab);
    EXPECT_TRUE(field.keys().isEmpty());
    EXPECT_EQ(field.text(), words("verh")) << "the text stays";
    EXPECT_TRUE(next.hasFocus());
    EXPECT_FALSE(field.issue().isEmpty());
    EXPECT_EQ(issue.sentence(), field.issue());
    EXPECT_TRUE(hasIssue(&field));
    EXPECT_EQ(said.count(), 1);
}

TEST_F(CodeFieldTest, TakesTheOneChosenByArrows)
{
    type("verh");
    press(Qt::Key_Down);
    EXPECT_EQ(field.accessibleDescription(), words("Verhaltensänderung")) << "the screen reader follows";
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(list()->chosen(), 1) << "the last row is the last";
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    EXPECT_EQ(field.keys(), QStringList{words("mental")});
}

TEST_F(CodeFieldTest, TakesTheChosenOneByReturnAndStays)
{
    type("prop");
    press(Qt::Key_Return);
    EXPECT_EQ(field.keys(), QStringList{words("propaganda")});
    EXPECT_TRUE(field.hasFocus());
}

TEST_F(CodeFieldTest, OpensTheWholeListByArrow)
{
    press(Qt::Key_Down);
    ASSERT_TRUE(isListOpen());
    EXPECT_EQ(rows().size(), 4);
    EXPECT_EQ(list()->chosen(), 0);
}

TEST_F(CodeFieldTest, ClosesByEscAndKeepsTheText)
{
    type("verh");
    press(Qt::Key_Escape);
    EXPECT_FALSE(isListOpen());
    EXPECT_EQ(field.text(), words("verh"));
    EXPECT_TRUE(field.hasFocus());
}

TEST_F(CodeFieldTest, TakesARowByClick)
{
    type("verh");
    auto *view = list()->findChild<QListView *>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(1, 0)).center());
    EXPECT_EQ(field.keys(), QStringList{words("mental")});
    EXPECT_TRUE(field.hasFocus()) << "the list never takes the focus";
}

TEST_F(CodeFieldTest, TellsWhatIsNoCodeUntilItIsCorrected)
{
    type("quark");
    EXPECT_FALSE(isListOpen());
    EXPECT_TRUE(field.issue().isEmpty()) << "never while typing";
    press(Qt::Key_Tab);
    EXPECT_TRUE(issue.isVisible());
    EXPECT_TRUE(issue.sentence().contains(words("quark")));
    field.setFocus();
    field.selectAll();
    type("prop");
    EXPECT_TRUE(issue.isVisible()) << "not yet corrected";
    press(Qt::Key_Tab);
    EXPECT_FALSE(issue.isVisible());
    EXPECT_FALSE(hasIssue(&field));
    EXPECT_EQ(said.count(), 1);
}

TEST_F(CodeFieldTest, IsSilentWhileTheWindowIsAway)
{
    type("quark");
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(&field, &away);
    EXPECT_TRUE(field.issue().isEmpty());
}

TEST_F(CodeFieldTest, TakesWhatIsTypedInFullHoweverItIsLeft)
{
    type("konflikt in der schule");
    next.setFocus();
    EXPECT_EQ(field.keys(), QStringList{words("school")});
    EXPECT_EQ(field.text(), words("Konflikt in der Schule"));
}

TEST_F(CodeFieldTest, LosesTheCodeWithItsText)
{
    type("prop");
    press(Qt::Key_Tab);
    field.setFocus();
    field.end(false);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(field.keys().isEmpty());
    field.clear();
    QTest::keyClick(&field, Qt::Key_Tab);
    EXPECT_TRUE(field.issue().isEmpty()) << "nothing typed is not asked, and no fault";
}

TEST_F(CodeFieldTest, TakesSeveralWithSemicolons)
{
    field.setMultiple(true);
    type("prop;");
    EXPECT_EQ(field.keys(), QStringList{words("propaganda")});
    EXPECT_EQ(field.text(), words("Propaganda; "));
    type("kon");
    EXPECT_EQ(rows(), QStringList{words("Konflikt in der Schule")});
    press(Qt::Key_Tab);
    EXPECT_EQ(field.keys(), (QStringList{words("propaganda"), words("school")}));
    EXPECT_EQ(field.text(), words("Propaganda; Konflikt in der Schule"));

    field.setFocus();
    field.end(false);
    type("; quark; rück;");
    EXPECT_EQ(field.keys(), (QStringList{words("propaganda"), words("school"), words("behaviour")}));
    press(Qt::Key_Tab);
    EXPECT_TRUE(field.issue().contains(words("quark"))) << "the others stand, this one is told";
    EXPECT_EQ(field.keys().size(), 3);
}

TEST_F(CodeFieldTest, ShowsKeysInTheLabelsOfTheLanguage)
{
    field.setKeys({words("school")});
    EXPECT_EQ(changed.count(), 0) << "what the page sets it need not hear";
    EXPECT_EQ(field.text(), words("Konflikt in der Schule"));
    field.setChoices({{words("school"), words("Conflict at school"), {}}});
    EXPECT_EQ(field.text(), words("Conflict at school"));
    EXPECT_EQ(field.keys(), QStringList{words("school")});
}

TEST_F(CodeFieldTest, KeepsAKeyThatIsNoChoiceAnyMore)
{
    field.setMultiple(true);
    field.setKeys({words("old_code"), words("school")});
    field.end(false);
    type(";prop;");
    EXPECT_EQ(field.keys(), (QStringList{words("old_code"), words("school"), words("propaganda")}));
    press(Qt::Key_Tab);
    EXPECT_TRUE(field.issue().isEmpty());
}

TEST_F(CodeFieldTest, TakesQuickCodes)
{
    field.takeKey(words("school"));
    EXPECT_EQ(field.keys(), QStringList{words("school")});
    field.takeKey(words("propaganda"));
    EXPECT_EQ(field.keys(), QStringList{words("propaganda")});
    field.setMultiple(true);
    field.takeKey(words("school"));
    field.takeKey(words("school"));
    EXPECT_EQ(field.keys(), (QStringList{words("propaganda"), words("school")}));
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(CodeFieldTest, KeepsItsListInTheWindow)
{
    for (const double zoom : {1.0, 2.0}) {
        wear(ThemeName::Light, zoom);
        field.clear();
        type("verh");
        ASSERT_TRUE(isListOpen());
        EXPECT_TRUE(window.rect().contains(list()->geometry()));
        EXPECT_GE(list()->y(), field.geometry().bottom());
        press(Qt::Key_Escape);
    }
}
