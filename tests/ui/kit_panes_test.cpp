// What stands beside each other at normal text, and behind tabs in large text.

#include "kit/field/inline_issue.h"
#include "kit/label.h"
#include "kit/view/panes.h"
#include "ui/looks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace lotse;

namespace {

/// A pane with one labelled field and its sentence of error.
struct Sheet : QWidget {
    explicit Sheet(const char *label)
    {
        auto *column = new QVBoxLayout(this);
        auto *words = new kit::Label(QString::fromLatin1(label));
        words->setBuddy(field);
        for (QWidget *part : QList<QWidget *>{words, field, issue})
            column->addWidget(part);
    }

    QLineEdit *field = new QLineEdit;
    kit::InlineIssue *issue = new kit::InlineIssue;
};

class PanesTest : public test::Looks
{
protected:
    PanesTest()
    {
        panes.addColumn(2);
        panes.addPane(form);
        panes.addColumn(1, 100, 120);
        panes.addPane(caller);
        panes.addPane(sheet);
        panes.setTab(form, QStringLiteral("Form"));
        panes.setTab(caller, QStringLiteral("Caller"), 2);
        panes.setTab(sheet, QStringLiteral("Sheet"));
        panes.resize(900, 500);
        panes.show();
        panes.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panes));
        form->field->setFocus();
    }

    void enlarge() { wear(kit::ThemeName::Light, 2); }
    [[nodiscard]] QList<QAbstractButton *> tabs() const { return panes.findChildren<QAbstractButton *>(); }
    /// The panes that are seen, by their field.
    [[nodiscard]] QList<const Sheet *> seen() const
    {
        QList<const Sheet *> seen;
        for (const Sheet *each : {form, caller, sheet}) {
            if (each->field->isVisible())
                seen.append(each);
        }
        return seen;
    }

    kit::Panes panes;
    Sheet *form = new Sheet("&Notes");
    Sheet *caller = new Sheet("Ca&ller");
    Sheet *sheet = new Sheet("&Steps");
};

using Seen = QList<const Sheet *>;

} // namespace

TEST_F(PanesTest, StandBesideEachOtherAtNormalText)
{
    EXPECT_EQ(seen(), (Seen{form, caller, sheet}));
    EXPECT_FALSE(tabs().first()->isVisible());
    EXPECT_EQ(caller->width(), 120);
    EXPECT_EQ(caller->mapTo(&panes, QPoint()).x(), sheet->mapTo(&panes, QPoint()).x());
    EXPECT_GT(sheet->mapTo(&panes, QPoint()).y(), caller->mapTo(&panes, QPoint()).y());
}

TEST_F(PanesTest, StandBehindTabsInLargeText)
{
    enlarge();
    EXPECT_EQ(seen(), Seen{form});
    EXPECT_GT(form->width(), 800);
    ASSERT_EQ(tabs().size(), 3);
    EXPECT_EQ(tabs()[1]->text(), QStringLiteral("Caller 2"));
    tabs()[1]->click();
    EXPECT_EQ(seen(), Seen{caller});
    wear(kit::ThemeName::Light, 1);
    EXPECT_EQ(seen(), (Seen{form, caller, sheet}));
}

TEST_F(PanesTest, ComeToTheFrontWithTheFocus)
{
    enlarge();
    EXPECT_TRUE(kit::Panes::reach(*sheet->field));
    form->field->setText(QStringLiteral("half a sen"));
    sheet->field->setFocus();
    EXPECT_EQ(seen(), Seen{sheet});
    EXPECT_EQ(QApplication::focusWidget(), sheet->field);
    form->field->setFocus();
    EXPECT_EQ(seen(), Seen{form});
    EXPECT_EQ(form->field->text(), QStringLiteral("half a sen"));
}

TEST_F(PanesTest, HearTheMnemonicsOfWhatStandsBehind)
{
    enlarge();
    QTest::keyClick(&panes, Qt::Key_L, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), caller->field);
    EXPECT_EQ(seen(), Seen{caller});
    QTest::keyClick(&panes, Qt::Key_N, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), form->field);
}

TEST_F(PanesTest, HaveNoTabWhereTheyHideThemselves)
{
    sheet->hide();
    enlarge();
    EXPECT_FALSE(tabs()[2]->isVisible());
    EXPECT_FALSE(kit::Panes::reach(*sheet->field));
    sheet->show(); // the tab comes, the focus stays
    EXPECT_TRUE(tabs()[2]->isVisible());
    EXPECT_EQ(seen(), Seen{form});
    EXPECT_EQ(QApplication::focusWidget(), form->field);
    tabs()[2]->click();
    sheet->hide();
    EXPECT_EQ(seen(), Seen{form});
}

TEST_F(PanesTest, ShowAtTheTabThatSomethingIsWrongBehindIt)
{
    enlarge();
    sheet->issue->tell(sheet->field, QStringLiteral("This needs another look."));
    EXPECT_EQ(seen(), Seen{form});
    EXPECT_FALSE(tabs()[2]->accessibleDescription().isEmpty());
    sheet->issue->clear();
    EXPECT_TRUE(tabs()[2]->accessibleDescription().isEmpty());
}

TEST_F(PanesTest, AreTabsForAScreenReader)
{
    enlarge();
    tabs()[1]->click();
    const auto face = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget); };
    EXPECT_EQ(face(tabs()[1])->role(), QAccessible::PageTab);
    EXPECT_EQ(face(tabs()[1])->text(QAccessible::Name), QStringLiteral("Caller 2"));
    EXPECT_TRUE(face(tabs()[1])->state().selected);
    EXPECT_FALSE(face(tabs()[0])->state().selected);
    EXPECT_EQ(face(tabs()[1]->parentWidget())->role(), QAccessible::PageTabList);
    face(tabs()[0])->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(seen(), Seen{form});
}

TEST_F(PanesTest, FollowTheArrowsAlongTheTabs)
{
    enlarge();
    tabs()[0]->setFocus();
    QTest::keyClick(tabs()[0], Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), tabs()[1]);
    EXPECT_EQ(seen(), Seen{caller});
}
