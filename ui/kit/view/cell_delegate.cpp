#include "kit/view/cell_delegate.h"

#include "base/one_line.h"
#include "kit/box.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lotse::kit {

namespace {

constexpr qsizetype longestCell = 300; ///< no column is wider

const QString none = QStringLiteral("–");

/// Where text may stand in a cell, and the colour that a selection asks for.
struct Place {
    const Look &look;
    QRect area;
    std::optional<QColor> selected;

    [[nodiscard]] QColor color(Token tone) const { return selected ? *selected : look.color(tone); }
};

int iconWidth(const Look &look) { return look.px(14 + 8); }
int checkWidth(const Look &look) { return look.px(16 + 8); }

int contentWidth(const Look &look, const Cell &cell)
{
    if (cell.status)
        return statusWidth(look, *cell.status);
    int width = QFontMetrics(look.font(cell.role)).horizontalAdvance(cell.text)
        + (cell.icon ? iconWidth(look) : 0);
    if (!cell.aside.isEmpty())
        width += look.px(8) + QFontMetrics(look.font(TextRole::Caption)).horizontalAdvance(cell.aside);
    return width;
}

void drawText(QPainter &painter, LineCache &lines, const Place &place, const Cell &cell, Qt::Alignment alignment)
{
    const QString text = cell.text.isEmpty() ? none : cell.text;
    painter.setPen(place.color(cell.tone));
    if (cell.wraps) {
        painter.setFont(place.look.font(cell.role));
        painter.drawText(place.area, int(alignment) | Qt::TextWordWrap, text);
        return;
    }
    lines.draw(painter, place.area, place.look, cell.role, text, alignment);
    if (cell.aside.isEmpty())
        return;
    const int gap = painter.fontMetrics().horizontalAdvance(text) + place.look.px(8);
    if (gap >= place.area.width())
        return;
    painter.setPen(place.color(cell.asideTone));
    lines.draw(painter, place.area.adjusted(gap, 0, 0, 0), place.look, TextRole::Caption, cell.aside, Qt::AlignLeft);
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    return wanted.isValid() ? Qt::Alignment(wanted.toInt()) | Qt::AlignVCenter
                            : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

CellDelegate::CellDelegate(Reader reader, QObject *parent)
    : QStyledItemDelegate(parent),
      m_reader(std::move(reader))
{}

Cell CellDelegate::cellAt(const QModelIndex &index) const
{
    Cell cell = m_reader ? m_reader(index) : Cell{index.data().toString()};
    if (!cell.wraps)
        cell.text = base::shownOnOneLine(cell.text, longestCell);
    return cell;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    // What initStyleOption() would ask the model for is read once, by cellAt().
    QStyleOptionViewItem item(option);
    item.index = index;
    const Look &look = lookOf(item.widget);
    const QStyle *style = item.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    Place place{look, item.rect.adjusted(look.px(12), 0, -look.px(12), 0), {}};
    if (item.state & QStyle::State_Selected)
        place.selected = inkOnSelection(look, item.widget->hasFocus());
    painter->save();
    if (const QVariant checked = index.data(Qt::CheckStateRole); checked.isValid()) {
        QStyleOptionViewItem check(item);
        check.features |= QStyleOptionViewItem::HasCheckIndicator;
        check.checkState = Qt::CheckState(checked.toInt());
        check.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &check, item.widget);
        check.state.setFlag(QStyle::State_On, check.checkState == Qt::Checked);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, item.widget);
        place.area.setLeft(place.area.left() + checkWidth(look));
    }
    const Cell cell = cellAt(index);
    if (cell.icon) {
        const QRect icon(place.area.left(), place.area.top(), look.px(14), place.area.height());
        drawIcon(*painter, icon, *cell.icon, place.color(cell.tone));
        place.area.setLeft(place.area.left() + iconWidth(look));
    }
    if (cell.status)
        drawStatus(*painter, place.area, look, *cell.status, place.selected.value_or(QColor()));
    else
        drawText(*painter, m_lines, place, cell, alignmentOf(index));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    const Cell cell = cellAt(index);
    const int check = index.data(Qt::CheckStateRole).isValid() ? checkWidth(look) : 0;
    const int width = contentWidth(look, cell) + check + look.px(24);
    if (!cell.wraps || option.rect.width() <= look.px(24))
        return {width, look.px(28)};
    const QFontMetrics metrics(look.font(cell.role));
    const int height = metrics
                           .boundingRect(QRect(0, 0, option.rect.width() - look.px(24), 10000),
                                         Qt::TextWordWrap, cell.text)
                           .height();
    return {width, qMax(look.px(28), height + look.px(6))};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const Look &look = lookOf(view);
    const Cell cell = cellAt(index);
    const bool isCut = !cell.wraps && contentWidth(look, cell) + look.px(24) > option.rect.width();
    if (event->type() != QEvent::ToolTip || !isCut || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = cell.status ? cell.status->word
                                     : QStringList{cell.text, cell.aside}.join(u' ').trimmed();
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

StatusDelegate::StatusDelegate(std::function<Status(const QModelIndex &index)> reader, QObject *parent)
    : CellDelegate(
        [reader = std::move(reader)](const QModelIndex &index) {
            Cell cell;
            cell.status = reader(index);
            return cell;
        },
        parent)
{}

} // namespace lotse::kit
