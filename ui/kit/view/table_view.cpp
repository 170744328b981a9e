#include "kit/view/table_view.h"

#include "base/formula_guard.h"
#include "kit/box.h"
#include "kit/marks.h"
#include "kit/view/brief_copy.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/column_share.h"
#include "kit/view/column_state.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace lotse::kit {

namespace {

constexpr int roomForEmptyState = 3; // rows
constexpr int mostMeasured = 24; // rows; as many as are seen at once
constexpr double leastShare = 150; // of a column that gives way
constexpr double sortMark = 16;

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    markOwnRing(*this);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &TableView::sortByHeader);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { keepWidth(column, width); });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &point) {
        showColumnMenu(header->logicalIndexAt(point), header->mapToGlobal(point));
    });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    dress();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_hoveredRow = -1;
    measureLater();
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::measureLater);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableView::measureLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_measured < mostMeasured) // in a long list, rows that come later do not move the columns
            measureLater();
    });
}

void TableView::setFlush(bool isFlush) { setFrameShape(isFlush ? NoFrame : StyledPanel); }

void TableView::setRowHeight(RowHeight height)
{
    m_rowHeight = height;
    dress();
}

void TableView::setColumnWidths(const QList<double> &widths)
{
    for (int column = 0; column < widths.size(); ++column)
        m_widths[column] = widths[column];
    applyWidths();
}

void TableView::spreadColumns()
{
    m_isSpread = true;
    for (int column = 1; column < horizontalHeader()->count(); ++column)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    applyWidths();
}

void TableView::showWhole()
{
    m_isWhole = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model(), changed, this, &QWidget::updateGeometry);
    connect(model(), &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

void TableView::fitRows()
{
    m_fitsRows = true;
    connect(model(), &QAbstractItemModel::dataChanged, this, &TableView::measureLater);
    measureLater();
}

QSize TableView::sizeHint() const
{
    if (!m_isWhole)
        return QTableView::sizeHint();
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const int rows = model()->rowCount() > 0 ? verticalHeader()->length()
                                             : roomForEmptyState * lookOf(this).px(int(m_rowHeight));
    return {QTableView::sizeHint().width(), header + rows + 2 * frameWidth()};
}

QSize TableView::minimumSizeHint() const
{
    const QSize usual = QTableView::minimumSizeHint();
    return m_isWhole ? QSize(usual.width(), sizeHint().height()) : usual;
}

QList<int> TableView::visibleColumns() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    return columns;
}

/// The last column is wider than anybody made it, and a hidden one has no width.
void TableView::keepWidth(int column, int width)
{
    const QList<int> seen = visibleColumns();
    if (m_isApplying || m_isSpread || width == 0 || !seen.contains(column) || column == seen.last())
        return;
    m_widths[column] = width / lookOf(this).zoom();
    m_byHand.insert(column);
}

void TableView::applyWidths()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const double zoom = lookOf(this).zoom();
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(false);
    QList<int> columns;
    QList<ColumnWish> wishes;
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width) {
        const int column = width.key();
        const double wanted = *width * zoom;
        if (column >= header->count())
            continue;
        if (header->isSectionHidden(column)) {
            header->resizeSection(column, qRound(wanted)); // for when it is shown
            continue;
        }
        columns.append(column);
        wishes.append({wanted, m_byHand.contains(column) ? wanted : m_needs.value(column, *width) * zoom});
    }
    const QList<double> widths = shareRoom(wishes, viewport()->width() - 2, leastShare * zoom);
    for (qsizetype i = 0; i < columns.size(); ++i)
        header->resizeSection(columns[i], qRound(widths[i]));
    header->setStretchLastSection(!m_isSpread);
    if (m_fitsRows) {
        resizeRowsToContents();
        updateGeometry();
    }
}

void TableView::measureLater()
{
    m_isMeasured = false;
    scheduleDelayedItemsLayout();
}

void TableView::measure()
{
    m_measured = qMin(model()->rowCount(), mostMeasured);
    m_isMeasured = true;
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width) {
        if (width.key() < horizontalHeader()->count())
            m_needs[width.key()] = neededWidth(width.key()) / lookOf(this).zoom();
    }
}

int TableView::neededWidth(int column) const
{
    int needed = horizontalHeader()->sectionSizeHint(column) + lookOf(this).px(m_sortable.contains(column) ? sortMark : 0);
    const int first = qMax(0, rowAt(0));
    const int last = qMin(model()->rowCount(), first + mostMeasured);
    for (int row = first; row < last; ++row) {
        if (!isRowHidden(row) && columnSpan(row, 0) == 1)
            needed = qMax(needed, sizeHintForIndex(model()->index(row, column)).width() + 2); // of rounding
    }
    return needed;
}

void TableView::doItemsLayout()
{
    if (model() && !m_isSpread && !m_isMeasured) {
        measure();
        applyWidths();
    }
    QTableView::doItemsLayout();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_isSpread)
        applyWidths();
}

void TableView::setSortableColumns(const QList<int> &columns) { m_sortable = columns; }

void TableView::sortBy(int column, Qt::SortOrder order)
{
    if (!m_sortable.contains(column))
        return;
    m_sortedBy = column;
    m_order = order;
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(column, order);
    model()->sort(column, order);
}

/// The header has turned its arrow by itself already, also where nothing can be sorted.
void TableView::sortByHeader(int column)
{
    if (m_sortable.contains(column)) {
        const bool turns = column == m_sortedBy && m_order == Qt::AscendingOrder;
        sortBy(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    } else if (m_sortedBy >= 0) {
        horizontalHeader()->setSortIndicator(m_sortedBy, m_order);
    }
}

QString TableView::keyOf(int column) const
{
    const QString key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    return key.isEmpty() ? QString::number(column) : key;
}

int TableView::columnOf(const QString &key) const
{
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (keyOf(column) == key)
            return column;
    }
    return -1;
}

QByteArray TableView::saveState() const
{
    const QHeaderView *header = horizontalHeader();
    ColumnState state;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const double width = m_byHand.contains(column) ? m_widths[column] : 0;
        state.columns.append({keyOf(column), width, header->isSectionHidden(column)});
    }
    if (m_sortedBy >= 0)
        state.sortedBy = keyOf(m_sortedBy);
    state.isDescending = m_order == Qt::DescendingOrder;
    return state.toBytes();
}

bool TableView::restoreState(const QByteArray &bytes)
{
    const auto state = ColumnState::fromBytes(bytes);
    if (!state)
        return false;
    QHeaderView *header = horizontalHeader();
    int place = 0;
    for (const ColumnState::Column &saved : state->columns) {
        const int column = columnOf(saved.key);
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, saved.isHidden);
        if (saved.width > 0) {
            m_widths[column] = saved.width;
            m_byHand.insert(column);
        }
    }
    applyWidths();
    sortBy(columnOf(state->sortedBy), state->isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

QString TableView::selectionAsTable() const
{
    const QList<int> columns = visibleColumns();
    const auto lineOf = [&columns](const auto &textOf) {
        QStringList cells;
        for (const int column : columns)
            cells.append(base::guarded(textOf(column).toString().simplified()));
        return cells.join(u'\t');
    };
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines{lineOf([&](int column) { return model()->headerData(column, Qt::Horizontal); })};
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(lineOf([&](int column) { return row.siblingAtColumn(column).data(); }));
    return rows.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

void TableView::copySelection() const
{
    const QString table = selectionAsTable();
    if (!table.isEmpty())
        copyBriefly(table);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isReturn && !(event->modifiers() & ~Qt::KeypadModifier) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

QRect TableView::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), QTableView::rowHeight(row)};
}

/// Around the cells stands what belongs to the row: below them the pointer's trace, above them line and ring.
void TableView::paintEvent(QPaintEvent *event)
{
    const Look &look = lookOf(this);
    const int rows = model() ? model()->rowCount() : 0;
    QPainter painter(viewport());
    if (m_hoveredRow >= 0 && m_hoveredRow < rows)
        painter.fillRect(rowRect(m_hoveredRow), look.color(Token::Hover));
    painter.end();
    QTableView::paintEvent(event);
    painter.begin(viewport());
    const int first = rowAt(event->rect().top());
    for (int row = first; row >= 0 && row < rows; ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > event->rect().bottom())
            break;
        if (isRowHidden(row))
            continue;
        drawAbove(painter, row);
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color(Token::Grid));
    }
    if (hasFocus())
        drawRowRing(painter, currentIndex().isValid() ? rowRect(currentIndex().row()) : viewport()->rect(),
                    look);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void TableView::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int changed : {m_hoveredRow, row}) {
        if (changed >= 0)
            viewport()->update(rowRect(changed));
    }
    m_hoveredRow = row;
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        QTableView::contextMenuEvent(event);
        return;
    }
    const int column = qMax(0, currentIndex().column());
    const QPoint below(columnViewportPosition(column), horizontalHeader()->height());
    showColumnMenu(column, mapToGlobal(below));
}

void TableView::showColumnMenu(int column, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(*menu, column);
    menu->popup(where);
}

void TableView::addColumnActions(QMenu &menu, int column)
{
    QHeaderView *header = horizontalHeader();
    const QString name = model()->headerData(column, Qt::Horizontal).toString();
    if (m_sortable.contains(column)) {
        connect(menu.addAction(tr("Sort “%1” ascending").arg(name)), &QAction::triggered, this,
                [this, column] { sortBy(column, Qt::AscendingOrder); });
        connect(menu.addAction(tr("Sort “%1” descending").arg(name)), &QAction::triggered, this,
                [this, column] { sortBy(column, Qt::DescendingOrder); });
    }
    const int place = header->visualIndex(column);
    QAction *left = menu.addAction(tr("Move “%1” to the left").arg(name));
    left->setEnabled(place > 0);
    connect(left, &QAction::triggered, header, [header, place] { header->moveSection(place, place - 1); });
    QAction *right = menu.addAction(tr("Move “%1” to the right").arg(name));
    right->setEnabled(place + 1 < header->count());
    connect(right, &QAction::triggered, header, [header, place] { header->moveSection(place, place + 1); });
    menu.addSeparator();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int shown = header->logicalIndex(visual);
        QAction *action = menu.addAction(model()->headerData(shown, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(shown));
        // One column stays: a table without any could not be opened again.
        action->setEnabled(header->isSectionHidden(shown)
                           || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, header,
                [this, header, shown](bool on) {
                    header->setSectionHidden(shown, !on);
                    applyWidths();
                });
    }
}

void TableView::dress()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(lookOf(this).px(int(m_rowHeight)));
    applyWidths();
    measureLater();
    updateGeometry();
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return event ? QTableView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

} // namespace lotse::kit
