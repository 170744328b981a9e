#include "kit/label.h"
#include "kit/view/empty_state.h"
#include "kit/view/row_list_view.h"
#include "kit/view/section_table.h"
#include "kit/view/timeline_delegate.h"
#include "kit/view/two_line_delegate.h"
#include "ui/looks.h"
#include "ui/pixels.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace lotse::kit;
using lotse::test::pixelsOf;

namespace {

QString words(const char *utf8) { return QString::fromUtf8(utf8); }

class ListsTest : public lotse::test::Looks
{
protected:
    void show(QWidget &view)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&view);
        window.resize(600, 400);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        view.setFocus();
    }

    QWidget window;
};

/// "# Title" is a section, all else a row below it.
std::optional<Section> sectionOf(const QModelIndex &row)
{
    const QString text = row.data().toString();
    if (!text.startsWith(u'#'))
        return std::nullopt;
    return Section{text, text.mid(2), 2};
}

class SectionTest : public ListsTest
{
protected:
    SectionTest() : table(sectionOf), opened(&table, &TableView::opened)
    {
        for (const char *text : {"# Rückrufe", "11:00", "14:30", "# Wiedervorlagen", "heute"})
            model.appendRow(new QStandardItem(words(text)));
        table.setModel(&model);
        show(table);
        table.setCurrentIndex(model.index(0, 0));
    }

    [[nodiscard]] QStringList seen() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!table.isRowHidden(row))
                texts.append(model.index(row, 0).data().toString());
        }
        return texts;
    }

    QStandardItemModel model;
    SectionTable table;
    QSignalSpy opened;
};

} // namespace

TEST_F(SectionTest, ClosesAndOpensByKey)
{
    QTest::keyClick(&table, Qt::Key_Left);
    EXPECT_EQ(seen(), (QStringList{words("# Rückrufe"), words("# Wiedervorlagen"), words("heute")}));
    QTest::keyClick(&table, Qt::Key_Left);
    EXPECT_EQ(seen().size(), 3) << "closed is closed";
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(table.currentIndex().row(), 3) << "hidden rows are passed over";
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(seen().size(), 2);
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(seen().size(), 3);
    EXPECT_EQ(opened.count(), 0) << "a section opens nothing else";
    table.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&table, Qt::Key_Right);
    EXPECT_EQ(seen().size(), 5);
    table.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(SectionTest, ClosesByClick)
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, {300, table.rowViewportPosition(0) + 10});
    EXPECT_FALSE(table.isOpen(words("# Rückrufe")));
    EXPECT_EQ(seen().size(), 3);
}

TEST_F(SectionTest, StaysClosedWhenRowsComeAndGo)
{
    table.setOpen(words("# Wiedervorlagen"), false);
    model.appendRow(new QStandardItem(words("morgen")));
    EXPECT_EQ(seen().size(), 4);
    model.removeRow(1);
    EXPECT_EQ(seen().size(), 3);
}

TEST_F(SectionTest, GivesSectionsTheirHeight)
{
    for (const double zoom : {1.0, 2.0}) {
        wear(ThemeName::Light, zoom);
        EXPECT_EQ(table.rowHeight(0), lookOf(&table).px(34));
        EXPECT_EQ(table.rowHeight(1), lookOf(&table).px(31));
    }
}

TEST_F(ListsTest, TimelineDrawsEveryRowInEachTheme)
{
    QStandardItemModel model;
    for (const char *text : {"November 2026", "Anruf", "Notiz"})
        model.appendRow(new QStandardItem(words(text)));
    RowListView list;
    list.setModel(&model);
    list.setItemDelegate(new TimelineDelegate(
        [](const QModelIndex &index) {
            TimelineRow row;
            if (index.row() == 0) {
                row.band = index.data().toString();
                return row;
            }
            row.date = words("20.11.");
            row.time = words("10:32");
            row.title = index.data().toString();
            row.detail = words("Wiedervorlage vereinbart");
            row.author = words("M. Seidel");
            row.note = Status{StatusShape::Triangle, Token::Warning, words("fällig")};
            return row;
        },
        &list));
    show(list);
    list.setCurrentIndex(model.index(2, 0));
    QSignalSpy opened(&list, &RowListView::opened);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
    for (const ThemeName theme : lotse::test::allThemes) {
        wear(theme, 1);
        const Look &look = lookOf(&list);
        const QImage image = list.viewport()->grab().toImage();
        const auto ink = [&](int row, Token token) {
            return pixelsOf(image.copy(list.visualRect(model.index(row, 0))), look.color(token));
        };
        EXPECT_EQ(list.visualRect(model.index(1, 0)).height(), 54);
        EXPECT_EQ(list.visualRect(model.index(0, 0)).height(), 30);
        EXPECT_GT(ink(0, Token::Sunken), 1000);
        EXPECT_GT(ink(1, Token::Text), 20);
        EXPECT_GT(ink(1, Token::Warning), 20);
        EXPECT_GT(ink(1, Token::Accent), 5) << "the icon in its node";
        EXPECT_GT(ink(2, Token::Selection), 1000);
        EXPECT_GT(ink(2, Token::Focus), 500) << "the ring";
        EXPECT_EQ(ink(1, Token::Focus),
                  ink(1, Token::Warning) * (look.color(Token::Focus) == look.color(Token::Warning)));
    }
}

TEST_F(ListsTest, TwoLinesAreTickedBySpace)
{
    QStandardItemModel model;
    auto *item = new QStandardItem(words("Zugesagter Rückruf"));
    item->setCheckable(true);
    model.appendRow(item);
    RowListView list;
    list.setModel(&model);
    list.setItemDelegate(new TwoLineDelegate(
        [](const QModelIndex &index) {
            return TwoLines{index.data().toString(), words("F-2026-0311"), words("heute"),
                            Status{StatusShape::Diamond, Token::Danger, {}}};
        },
        &list));
    show(list);
    list.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(item->checkState(), Qt::Checked);
    list.clearSelection();
    const QImage image = list.viewport()->grab().toImage();
    EXPECT_GT(pixelsOf(image, lookOf(&list).color(Token::Danger)), 50);
    EXPECT_GT(pixelsOf(image, lookOf(&list).color(Token::AccentFill)), 50);
}

TEST_F(ListsTest, EmptyListSaysWhyAndWhatToPress)
{
    QStandardItemModel model;
    RowListView list;
    list.setModel(&model);
    EmptyState empty(&list);
    empty.setWords(words("Dir ist kein Fall zugeordnet."), words("Strg+Umschalt+F legt einen an."));
    show(list);
    EXPECT_TRUE(empty.isVisible());
    EXPECT_EQ(empty.size(), list.viewport()->size());
    EXPECT_EQ(list.accessibleDescription(),
              words("Dir ist kein Fall zugeordnet. Strg+Umschalt+F legt einen an."));
    empty.setLoading(true);
    EXPECT_FALSE(empty.isVisible()) << "nothing is known yet";
    empty.setLoading(false);
    model.appendRow(new QStandardItem(words("F-2026-0311")));
    EXPECT_FALSE(empty.isVisible());
    EXPECT_EQ(list.accessibleDescription(), QString());
    model.removeRow(0);
    EXPECT_TRUE(empty.isVisible());
}
