#include "kit/view/timeline_delegate.h"

#include "kit/box.h"
#include "kit/view/row_paint.h"

namespace lotse::kit {

namespace {

constexpr double rowHeight = 54;
constexpr double bandHeight = 30;
constexpr double dateLeft = 14;
constexpr double nodeMiddle = 88;
constexpr double nodeSize = 28;
constexpr double textLeft = 115;
constexpr double firstLine = 9; // the tops of the two lines within a row
constexpr double secondLine = 27;
constexpr double lineHeight = 18;
constexpr double authorWidth = 150;

void drawBand(QPainter &painter, const QRect &rect, const Look &look, const QString &month)
{
    painter.fillRect(rect, look.color(Token::Sunken));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color(Token::Border));
    painter.setFont(look.font(TextRole::ColumnHeader));
    painter.setPen(look.color(Token::TextMuted));
    painter.drawText(rect.adjusted(look.px(dateLeft), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, month);
}

void drawNode(const RowPaint &paint, const QRect &row, IconName icon)
{
    const Look &look = paint.look();
    const int middle = row.left() + look.px(nodeMiddle);
    paint.painter().fillRect(middle, row.top(), look.line(), row.height(), look.color(Token::Border));
    QRect node(0, 0, look.px(nodeSize), look.px(nodeSize));
    node.moveCenter({middle, row.center().y()});
    drawBox(paint.painter(), node,
            {look.color(Token::Surface), look.color(Token::Border), double(look.line()), node.width() / 2.0});
    QRect inner(0, 0, look.px(14), look.px(14));
    inner.moveCenter(node.center() + QPoint(1, 1));
    drawIcon(paint.painter(), inner, icon, look.color(Token::Accent));
}

} // namespace

TimelineDelegate::TimelineDelegate(Reader reader, QObject *parent)
    : QStyledItemDelegate(parent),
      m_reader(std::move(reader))
{}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const TimelineRow row = m_reader(index);
    if (!row.band.isEmpty()) {
        painter->save();
        drawBand(*painter, option.rect, lookOf(option.widget), row.band);
        painter->restore();
        return;
    }
    const RowPaint paint(*painter, option);
    const Look &look = paint.look();
    const QRect rect = option.rect;
    const int first = rect.top() + look.px(firstLine);
    const int second = rect.top() + look.px(secondLine);
    const int height = look.px(lineHeight);
    drawNode(paint, rect, row.icon);
    const int dateX = rect.left() + look.px(dateLeft);
    const int dateWidth = look.px(nodeMiddle - nodeSize / 2 - dateLeft);
    paint.write({dateX, first, dateWidth, height}, TextRole::BodyStrong, Token::Text, row.date);
    paint.write({dateX, second, dateWidth, height}, TextRole::Caption, Token::TextMuted, row.time);

    const int authorX = rect.right() - look.px(authorWidth + 14);
    paint.write({authorX, rect.top(), look.px(authorWidth), rect.height()}, TextRole::Caption,
                Token::TextMuted, row.author, Qt::AlignRight);
    const int textX = rect.left() + look.px(textLeft);
    const int textWidth = authorX - textX - look.px(8);
    const int titleWidth = paint.write({textX, first, textWidth, height}, TextRole::BodyStrong, Token::Text,
                                       row.title);
    paint.write({textX, second, textWidth, height}, TextRole::Body, Token::TextMuted, row.detail);
    if (row.note)
        drawStatus(*painter,
                   QRect(textX, first, textWidth, height).adjusted(titleWidth + look.px(12), 0, 0, 0), look,
                   *row.note, paint.selectedColor(), TextRole::Caption);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    return {look.px(textLeft + authorWidth),
            look.px(m_reader(index).band.isEmpty() ? rowHeight : bandHeight)};
}

} // namespace lotse::kit
