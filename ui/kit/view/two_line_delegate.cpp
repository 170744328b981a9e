#include "kit/view/two_line_delegate.h"

#include "kit/view/row_paint.h"

#include <QStyle>
#include <QWidget>

namespace lotse::kit {

namespace {

constexpr double rowHeight = 54;
constexpr double lineHeight = 18;

} // namespace

TwoLineDelegate::TwoLineDelegate(Reader reader, QObject *parent)
    : QStyledItemDelegate(parent),
      m_reader(std::move(reader))
{}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const RowPaint paint(*painter, item);
    const Look &look = paint.look();
    const TwoLines row = m_reader(index);
    QRect area = item.rect.adjusted(look.px(12), look.px(9), -look.px(12), 0);
    if (item.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyleOptionViewItem check(item);
        const QStyle *style = item.widget->style();
        check.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
        check.state.setFlag(QStyle::State_On, item.checkState == Qt::Checked);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, item.widget);
        area.setLeft(check.rect.right() + look.px(9));
    }
    area.setHeight(look.px(lineHeight));
    const int aside = paint.write(area, TextRole::Caption, Token::TextMuted, row.aside, Qt::AlignRight);
    const QRect text = area.adjusted(0, 0, aside > 0 ? -aside - look.px(8) : 0, 0);
    if (row.status)
        drawStatus(*painter, text, look, {row.status->shape, row.status->tone, row.first},
                   paint.selectedColor(), TextRole::BodyStrong);
    else
        paint.write(text, TextRole::BodyStrong, Token::Text, row.first);
    paint.write(text.translated(0, look.px(lineHeight)), TextRole::Body, Token::TextMuted, row.second);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Look &look = lookOf(option.widget);
    return {look.px(200), look.px(rowHeight)};
}

} // namespace lotse::kit
