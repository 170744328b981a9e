#include "kit/view/brief_copy.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/column_share.h"
#include "kit/view/column_state.h"
#include "kit/view/table_view.h"
#include "ui/looks.h"
#include "ui/pixels.h"

#include <QScrollBar>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace lotse::kit;
using lotse::test::pixelsOf;

namespace {

QString words(const char *utf8) { return QString::fromUtf8(utf8); }

class TableTest : public lotse::test::Looks
{
protected:
    TableTest() : opened(&table, &TableView::opened)
    {
        fill(model);
        table.setModel(&model);
        table.setColumnWidths({160, 100, 80});
        table.setSortableColumns({0, 2});
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&table);
        column->addWidget(&next);
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        table.setFocus();
        table.setCurrentIndex(model.index(0, 0));
    }

    static void fill(QStandardItemModel &rows)
    {
        rows.setHorizontalHeaderLabels({words("Partnerstelle"), words("Ort"), words("Fälle")});
        const char *keys[] = {"partner", "town", "cases"};
        for (int column = 0; column < 3; ++column)
            rows.setHeaderData(column, Qt::Horizontal, words(keys[column]), ColumnKeyRole);
        const char *cells[][3] = {
            {"Brückenhaus", "Dortmund", "12"}, {"Anker", "Bochum", "3"}, {"Wegzeichen", "", "=7"}};
        for (const auto &row : cells) {
            QList<QStandardItem *> items;
            for (const char *cell : row)
                items.append(new QStandardItem(words(cell)));
            rows.appendRow(items);
        }
    }

    [[nodiscard]] QStringList firstColumn() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data().toString());
        return texts;
    }
    /// The menu of columns, as the menu key opens it for the current column.
    QMenu *openMenu()
    {
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(table.viewport(), &key);
        return table.findChild<QMenu *>();
    }
    void trigger(const char *text)
    {
        QMenu *menu = openMenu();
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == words(text)) {
                EXPECT_TRUE(action->isEnabled()) << text;
                action->trigger();
            }
        }
        delete menu;
    }

    QWidget window;
    QStandardItemModel model;
    TableView table;
    QLineEdit next;
    QSignalSpy opened;
};

} // namespace

TEST_F(TableTest, IsLeftByTabAndMovedInByArrows)
{
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(table.currentIndex().row(), 1);
    EXPECT_EQ(table.selectionModel()->selectedRows().size(), 1) << "whole rows";
    QTest::keyClick(&table, Qt::Key_Tab);
    EXPECT_TRUE(next.hasFocus());
    EXPECT_EQ(table.currentIndex().row(), 1);
}

TEST_F(TableTest, OpensByReturnAndByDoubleClick)
{
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toModelIndex().row(), 0);
    const QPoint second = table.visualRect(model.index(1, 1)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, second);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened[1][0].toModelIndex().row(), 1);
}

TEST_F(TableTest, CopiesWhatIsSelectedAsATable)
{
    table.horizontalHeader()->moveSection(2, 0);
    table.setColumnHidden(1, true);
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              words("Fälle\tPartnerstelle\n12\tBrückenhaus\n3\tAnker\n'=7\tWegzeichen\n"))
        << "a spreadsheet must not run what somebody typed";
    table.clearSelection();
    EXPECT_EQ(table.selectionAsTable(), QString());
}

TEST_F(TableTest, TakesCopiesOffTheClipboardAgain)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    copyBriefly(words("Müller, A."), std::chrono::milliseconds(1));
    EXPECT_EQ(clipboard->text(), words("Müller, A."));
    EXPECT_TRUE(QTest::qWaitFor([clipboard] { return clipboard->text().isEmpty(); }));

    copyBriefly(words("Müller, A."), std::chrono::milliseconds(1));
    clipboard->setText(words("something else"));
    QObject after;
    bool isOver = false;
    QTimer::singleShot(2, &after, [&isOver] { isOver = true; });
    EXPECT_TRUE(QTest::qWaitFor([&isOver] { return isOver; }));
    EXPECT_EQ(clipboard->text(), words("something else"));
}

TEST_F(TableTest, SortsByTheHeaderWhereItMay)
{
    const auto clickHeader = [this](int column) {
        QHeaderView *header = table.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 20, header->height() / 2});
    };
    clickHeader(0);
    EXPECT_EQ(firstColumn(), (QStringList{words("Anker"), words("Brückenhaus"), words("Wegzeichen")}));
    clickHeader(0);
    EXPECT_EQ(firstColumn().first(), words("Wegzeichen"));
    clickHeader(1);
    EXPECT_EQ(firstColumn().first(), words("Wegzeichen")) << "nobody can sort by the town";
    EXPECT_EQ(table.horizontalHeader()->sortIndicatorSection(), 0);
}

TEST_F(TableTest, ArrangesItsColumnsByKeyboard)
{
    trigger("Sort “Partnerstelle” ascending");
    EXPECT_EQ(firstColumn().first(), words("Anker"));
    trigger("Move “Partnerstelle” to the right");
    EXPECT_EQ(table.horizontalHeader()->visualIndex(0), 1);
    trigger("Ort");
    EXPECT_TRUE(table.isColumnHidden(1));
    trigger("Ort");
    EXPECT_FALSE(table.isColumnHidden(1));
    trigger("Ort");
    trigger("Fälle");
    for (QAction *action : openMenu()->actions()) {
        if (action->text() == words("Partnerstelle")) {
            EXPECT_FALSE(action->isEnabled()) << "one column stays";
        }
    }
}

TEST_F(TableTest, RemembersItsColumns)
{
    QHeaderView *header = table.horizontalHeader();
    table.setColumnWidth(1, 110);
    header->moveSection(2, 0);
    table.setColumnWidth(0, 140);
    table.setColumnHidden(1, true);
    table.sortBy(0, Qt::DescendingOrder);
    const QByteArray state = table.saveState();

    wear(ThemeName::Light, 2);
    TableView other;
    QStandardItemModel rows;
    fill(rows);
    rows.insertColumn(0); // a later version has one more
    other.setModel(&rows);
    other.setSortableColumns({1});
    ASSERT_TRUE(other.restoreState(state));
    EXPECT_EQ(other.horizontalHeader()->logicalIndex(0), 3);
    EXPECT_EQ(other.columnWidth(1), 280) << "twice as wide at 200 %";
    EXPECT_TRUE(other.isColumnHidden(2));
    EXPECT_EQ(rows.index(0, 1).data().toString(), words("Wegzeichen"));
    other.setColumnHidden(2, false);
    EXPECT_EQ(other.columnWidth(2), 220) << "a hidden column keeps its width";
}

TEST_F(TableTest, RefusesAStateItDoesNotKnow)
{
    for (const QByteArray &state :
         {QByteArray(), QByteArray("rubbish"), QByteArray(R"({"version":2,"columns":[]})")}) {
        EXPECT_FALSE(table.restoreState(state));
        EXPECT_EQ(table.columnWidth(0), 160);
    }
}

TEST_F(TableTest, DrawsTheRingInsideItsCurrentRow)
{
    const QColor ring = lookOf(&table).color(Token::Focus);
    const QRect row(0, table.rowViewportPosition(0), table.viewport()->width(), table.rowHeight(0));
    const QImage focused = table.viewport()->grab().toImage();
    EXPECT_EQ(focused.pixelColor(row.left() + row.width() / 2, row.top()), ring);
    EXPECT_EQ(focused.pixelColor(row.right(), row.center().y()), ring);
    EXPECT_EQ(pixelsOf(focused.copy(row.translated(0, row.height())), ring), 0);
    next.setFocus();
    EXPECT_EQ(pixelsOf(table.viewport()->grab().toImage(), ring), 0);
    model.removeRows(0, model.rowCount());
    table.setFocus();
    EXPECT_GT(pixelsOf(table.viewport()->grab().toImage(), ring), 0) << "also where there is no row";
}

TEST_F(TableTest, GrowsWithTheText)
{
    window.resize(900, 400);
    QCoreApplication::processEvents();
    const int height = table.rowHeight(0);
    wear(ThemeName::Dark, 2);
    EXPECT_EQ(table.rowHeight(0), 2 * height);
    EXPECT_EQ(table.columnWidth(0), 320);
    wear(ThemeName::Light, 1);
    EXPECT_EQ(table.columnWidth(0), 160);
}

TEST_F(TableTest, GivesEachColumnWhatItsTextsNeed)
{
    const QString name = words("Beratungsstelle für Eltern und Angehörige im Brückenhaus am Markt");
    const int whole = QFontMetrics(lookOf(&table).font(TextRole::Body)).horizontalAdvance(name);
    model.item(1, 0)->setText(name);
    table.setModel(&model);
    const auto widthsIn = [this](int room) {
        window.resize(room, 400);
        QCoreApplication::processEvents();
        return std::pair(table.columnWidth(0), table.columnWidth(1));
    };
    EXPECT_GT(widthsIn(1000).first, whole) << "wider than asked for, as there is room";
    EXPECT_EQ(table.columnWidth(1), 100);
    const auto [first, second] = widthsIn(400);
    EXPECT_LT(first, whole) << "the widest gives way";
    EXPECT_GE(second, QFontMetrics(lookOf(&table).font(TextRole::Body)).horizontalAdvance(words("Dortmund")));
    EXPECT_FALSE(table.horizontalScrollBar()->isVisible());
    widthsIn(200);
    EXPECT_TRUE(table.horizontalScrollBar()->isVisible()) << "what is far too wide scrolls";
    table.setColumnWidth(0, 120);
    EXPECT_EQ(widthsIn(1000).first, 120) << "what somebody chose stays";
}

TEST(ColumnShare, GivesRoomToThoseWhoNeedIt)
{
    const QList<ColumnWish> columns = {{100, 300}, {100, 80}, {100, 200}};
    EXPECT_EQ(shareRoom(columns, 580, 50), (QList<double>{300, 80, 200}));
    EXPECT_EQ(shareRoom(columns, 590, 50), (QList<double>{300, 90, 200})) << "then as wide as wished";
    EXPECT_EQ(shareRoom(columns, 700, 50), (QList<double>{300, 100, 200}));
    EXPECT_EQ(shareRoom(columns, 430, 50), (QList<double>{175, 80, 175}));
    EXPECT_EQ(shareRoom(columns, 530, 50), (QList<double>{250, 80, 200})) << "who lacks little is whole first";
    EXPECT_EQ(shareRoom(columns, 240, 50), (QList<double>{80, 80, 80}));
    EXPECT_EQ(shareRoom({{200, 300}, {90, 80}, {90, 200}}, 300, 50), (QList<double>{130, 80, 90})) << "the widest gives way";
    EXPECT_EQ(shareRoom(columns, 140, 50), (QList<double>{100, 80, 100})) << "beyond the room";
    EXPECT_EQ(shareRoom({}, 100, 50), QList<double>());
}

TEST_F(TableTest, DrawsCellsInTheirTonesButOneColourOnASelection)
{
    table.setItemDelegateForColumn(
        0,
        new StatusDelegate(
            [](const QModelIndex &index) {
                return Status{StatusShape::Disc, Token::Danger, index.data().toString()};
            },
            &table));
    for (const ThemeName theme : lotse::test::allThemes) {
        wear(theme, 1);
        const Look &look = lookOf(&table);
        const auto inkOf = [&](int row, Token tone) {
            const QImage image = table.viewport()->grab().toImage();
            return pixelsOf(image.copy(table.visualRect(model.index(row, 0)).adjusted(6, 3, -6, -3)),
                            look.color(tone));
        };
        table.setFocus();
        table.selectRow(0);
        EXPECT_GT(inkOf(1, Token::Danger), 20);
        EXPECT_GT(inkOf(0, Token::Selection), 20);
        EXPECT_GT(inkOf(0, Token::SelectionText), 20);
        EXPECT_EQ(inkOf(0, Token::Danger), 0);
        next.setFocus();
        EXPECT_GT(inkOf(0, Token::SelectionInactive), 20);
        EXPECT_EQ(inkOf(0, Token::Danger) > 20, theme != ThemeName::HighContrast);
    }
}

TEST_F(TableTest, WritesADashForNothing)
{
    const Look &look = lookOf(&table);
    const QRect empty = table.visualRect(model.index(2, 1)).adjusted(4, 4, -4, -4);
    const QImage cell = table.viewport()->grab().toImage().copy(empty);
    EXPECT_LT(pixelsOf(cell, look.color(Token::Surface)), cell.width() * cell.height());
}

TEST_F(TableTest, WrapsWhatMayNotBeShortened)
{
    CellDelegate delegate([](const QModelIndex &) {
        Cell cell{words("Bruch mit Umfeld, Konflikt in der Schule, Sorge um die Schwester")};
        cell.wraps = true;
        return cell;
    });
    QStyleOptionViewItem narrow;
    narrow.widget = &table;
    narrow.rect = QRect(0, 0, 150, 28);
    QStyleOptionViewItem wide(narrow);
    wide.rect.setWidth(800);
    EXPECT_EQ(delegate.sizeHint(wide, model.index(0, 0)).height(), 28);
    EXPECT_GT(delegate.sizeHint(narrow, model.index(0, 0)).height(), 40);
}

TEST_F(TableTest, TicksBySpace)
{
    model.item(0, 0)->setCheckable(true);
    model.item(0, 0)->setCheckState(Qt::Unchecked);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(model.item(0, 0)->checkState(), Qt::Checked);
}
