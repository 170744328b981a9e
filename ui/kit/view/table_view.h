#pragma once

#include <QHash>
#include <QSet>
#include <QTableView>

class QMenu;

namespace lotse::kit {

enum class RowHeight { Dense = 28, Comfortable = 31 };

/// Every table of the window. Only horizontal lines, whole rows selected, one focus ring inside the current
/// row. Tab leaves it, arrows move, Return opens, Ctrl+C copies the selection as a table. The header sorts
/// by click; the menu key (Shift+F10) opens a menu that sorts, shows, hides and moves columns without a
/// mouse. Sorting itself is the model's work (QAbstractItemModel::sort).
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Without a frame of its own, for a table that fills a panel.
    void setFlush(bool isFlush);
    void setRowHeight(RowHeight height);
    /// Widths at 100 % text, in the order of the model: wished for, where the texts do not need more and all of them
    /// fit. The column that stands last takes what is left.
    void setColumnWidths(const QList<double> &widths);
    /// All columns but the first share the width evenly: for a few columns of numbers that fit in any window. After
    /// setModel.
    void spreadColumns();
    /// As high as its rows, so that the page around it scrolls and not the table: for a dozen rows.
    void showWhole();
    /// Rows as high as their texts, for cells that wrap. After setModel.
    void fitRows();
    /// Which columns can be sorted by; none to begin with.
    void setSortableColumns(const QList<int> &columns);
    void sortBy(int column, Qt::SortOrder order);

    [[nodiscard]] QByteArray saveState() const;
    /// False where nothing could be restored.
    bool restoreState(const QByteArray &bytes);
    /// Selected rows and the header, visible columns in their order, separated by tabs: what Ctrl+C copies.
    [[nodiscard]] QString selectionAsTable() const;
    void copySelection() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void doItemsLayout() override;

Q_SIGNALS:
    /// By Return or a double click; any index of the row.
    void opened(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// A row that the program chooses is chosen alone, whatever keys are held down meanwhile.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

    /// For rows that are more than their cells: draws over the cells of a row that is seen.
    virtual void drawAbove(QPainter &, int) const {}
    /// The row as it lies in the viewport, as wide as the viewport.
    [[nodiscard]] QRect rowRect(int row) const;

private:
    void hover(int row);
    void sortByHeader(int column);
    void keepWidth(int column, int width);
    void applyWidths();
    void measure();
    void measureLater();
    [[nodiscard]] int neededWidth(int column) const;
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] int columnOf(const QString &key) const;
    [[nodiscard]] QList<int> visibleColumns() const;
    void showColumnMenu(int column, const QPoint &where);
    void addColumnActions(QMenu &menu, int column);
    void dress();

    QList<int> m_sortable;
    QHash<int, double> m_widths; ///< wished for, at 100 %
    QHash<int, double> m_needs;  ///< of the heads and of the rows that were seen first, at 100 %
    QSet<int> m_byHand;          ///< columns that somebody made as wide as they are
    RowHeight m_rowHeight = RowHeight::Dense;
    int m_sortedBy = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_hoveredRow = -1;
    int m_measured = 0; ///< rows whose texts were measured
    bool m_isMeasured = false;
    bool m_isApplying = false;
    bool m_isSpread = false;
    bool m_isWhole = false;
    bool m_fitsRows = false;
};

} // namespace lotse::kit
