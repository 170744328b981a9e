#include "kit/style/parts.h"

#include "kit/marks.h"

#include <QAbstractItemView>
#include <QFocusFrame>
#include <QHeaderView>
#include <QTableView>

namespace lotse::kit {

namespace {

/// A view of its own is a panel: rounded, with a decorative line. The band of a header reaches into its
/// corners, where the square header itself does not.
void drawViewFrame(const Canvas &canvas)
{
    canvas.box(canvas.rect(), Token::Surface, Token::Border, panelRadius);
    const auto *table = qobject_cast<const QTableView *>(canvas.widget);
    if (!table || table->horizontalHeader()->isHidden())
        return;
    canvas.painter->save();
    canvas.painter->setClipRect(QRect(0, 0, table->width(), table->horizontalHeader()->geometry().bottom()));
    canvas.box(canvas.rect(), Token::Sunken, Token::Border, panelRadius);
    canvas.painter->restore();
}

/// The ring around the widget with focus: outside of it, with a gap of one pixel.
void drawFocusFrame(const Canvas &canvas)
{
    const auto *frame = qobject_cast<const QFocusFrame *>(canvas.widget);
    const bool isOnTheBar = frame && isOnBar(frame->widget());
    drawBox(*canvas.painter, canvas.rect(),
            {{},
             canvas.color(isOnTheBar ? Token::FocusOnBar : Token::Focus),
             double(canvas.look.ring()),
             panelRadius});
}

void drawHeaderBand(const Canvas &canvas)
{
    const QRect rect = canvas.rect();
    const int line = canvas.look.line();
    canvas.painter->fillRect(rect, canvas.color(Token::Sunken));
    canvas.painter->fillRect(rect.left(), rect.bottom() - line + 1, rect.width(), line,
                             canvas.color(Token::Border));
}

/// The word of a column, and after it the arrow of the sort order.
void drawHeader(const Canvas &canvas)
{
    const auto &header = canvas.as<QStyleOptionHeader>();
    const Look &look = canvas.look;
    drawHeaderBand(canvas);
    const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
    const int arrow = isSorted ? look.px(12) : 0;
    const int gap = isSorted ? look.px(4) : 0;
    const QFont font = look.font(TextRole::ColumnHeader);
    const QFontMetrics metrics(font);
    const QRect area = header.rect.adjusted(look.px(12), 0, -look.px(12), 0);
    const QString text = metrics.elidedText(header.text, Qt::ElideRight, area.width() - arrow - gap);
    const int width = metrics.horizontalAdvance(text);
    const bool isRight = header.textAlignment & Qt::AlignRight;
    const int left = isRight ? area.right() - arrow - gap - width + 1 : area.left();
    canvas.painter->save();
    canvas.painter->setFont(font);
    canvas.painter->setPen(canvas.color(isSorted ? Token::Text : Token::TextMuted));
    canvas.painter->drawText(QRect(left, area.top(), width, area.height()), Qt::AlignVCenter | Qt::AlignLeft,
                             text);
    if (isSorted) {
        // Qt calls the arrow of an ascending column "down".
        const IconName name = header.sortIndicator == QStyleOptionHeader::SortDown ? IconName::Up
                                                                                   : IconName::Down;
        canvas.icon(QRect(left + width + gap, area.top(), arrow, area.height()), name, Token::Accent);
    }
    canvas.painter->restore();
}

/// A row is drawn cell by cell; its mark stands in the first cell only.
bool isFirstInRow(const Canvas &canvas, const QStyleOptionViewItem &item)
{
    if (const auto *table = qobject_cast<const QTableView *>(canvas.widget)) {
        const QHeaderView *header = table->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                return column == item.index.column();
        }
    }
    return item.viewItemPosition != QStyleOptionViewItem::Middle
        && item.viewItemPosition != QStyleOptionViewItem::End;
}

void drawItemPanel(const Canvas &canvas)
{
    const auto &item = canvas.as<QStyleOptionViewItem>();
    if (canvas.is(QStyle::State_Selected))
        drawSelection(*canvas.painter, item.rect, canvas.look, canvas.widget && canvas.widget->hasFocus(),
                      isFirstInRow(canvas, item));
    else if (canvas.is(QStyle::State_MouseOver) && canvas.isEnabled())
        canvas.painter->fillRect(item.rect, canvas.color(Token::Hover));
    else if (item.backgroundBrush.style() != Qt::NoBrush)
        canvas.painter->fillRect(item.rect, item.backgroundBrush);
}

} // namespace

bool drawViewPart(QStyle::PrimitiveElement element, const Canvas &canvas)
{
    switch (element) {
    case QStyle::PE_FrameFocusRect: // one ring for all instead: the focus frame
    case QStyle::PE_PanelItemViewRow:
        return true;
    case QStyle::PE_Frame:
        if (qobject_cast<const QAbstractItemView *>(canvas.widget))
            drawViewFrame(canvas);
        else
            canvas.box(canvas.rect(), Token::Surface, Token::Border, panelRadius);
        return true;
    case QStyle::PE_PanelItemViewItem:
        drawItemPanel(canvas);
        return true;
    case QStyle::PE_IndicatorBranch:
        if (canvas.is(QStyle::State_Children))
            canvas.icon(middleOf(canvas.rect(), canvas.px(12)),
                        canvas.is(QStyle::State_Open) ? IconName::Down : IconName::Right, Token::TextMuted);
        return true;
    default:
        return false;
    }
}

bool drawViewControl(QStyle::ControlElement element, const Canvas &canvas)
{
    switch (element) {
    case QStyle::CE_FocusFrame:
        drawFocusFrame(canvas);
        return true;
    case QStyle::CE_Header:
        drawHeader(canvas);
        return true;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        drawHeaderBand(canvas);
        return true;
    case QStyle::CE_ShapedFrame: {
        const auto &frame = canvas.as<QStyleOptionFrame>();
        if (frame.frameShape != QFrame::StyledPanel)
            return false;
        canvas.style.drawPrimitive(QStyle::PE_Frame, &frame, canvas.painter, canvas.widget);
        return true;
    }
    default:
        return false;
    }
}

} // namespace lotse::kit
