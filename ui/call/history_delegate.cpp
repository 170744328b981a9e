#include "call/history_delegate.h"

#include "kit/box.h"

#include <QAbstractItemView>
#include <QPainter>

namespace lotse::call {

using kit::TextRole;
using kit::Token;

namespace {

enum Role { DayRole = Qt::UserRole, KindRole, DetailRole };
constexpr double iconPlace = 80; // beside a day with its year
constexpr double textPlace = 118;
constexpr double margin = 10;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft;

int textWidth(const QStyleOptionViewItem &option, const kit::Look &look)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return width - look.px(textPlace) - look.px(12);
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return text.isEmpty()
        ? 0
        : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), wrapped, text).height();
}

} // namespace

QStandardItem *historyItem(const QString &day, kit::IconName kind, const QString &title,
                           const QString &detail)
{
    auto *item = new QStandardItem(title);
    item->setData(day, DayRole);
    item->setData(int(kind), KindRole);
    item->setData(detail, DetailRole);
    item->setData(QStringList{day, title, detail}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    return item;
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Look &look = kit::lookOf(option.widget);
    const int width = textWidth(option, look);
    return {0,
            2 * look.px(margin) + heightOf(index.data().toString(), look.font(TextRole::BodyStrong), width)
                + heightOf(index.data(DetailRole).toString(), look.font(TextRole::Caption), width)};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const kit::Look &look = kit::lookOf(option.widget);
    const QRect row = option.rect;
    const bool hasFocus = option.widget && option.widget->hasFocus();
    if (hasFocus && option.state & QStyle::State_Selected) {
        kit::drawSelection(*painter, row, look, true);
        kit::drawRowRing(*painter, row, look);
    }
    const bool isInverse = look.isHighContrast() && hasFocus && option.state & QStyle::State_Selected;
    const auto tone = [&](Token usual) { return look.color(isInverse ? Token::SelectionText : usual); };
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), look.line()), look.color(Token::Grid));
    const int top = row.top() + look.px(margin);
    painter->setFont(look.font(TextRole::Body));
    painter->setPen(tone(Token::TextMuted));
    painter->drawText(QRect(row.left() + look.px(12), top, look.px(iconPlace), row.height()), Qt::AlignTop,
                      index.data(DayRole).toString());
    const int size = look.px(14);
    kit::drawIcon(*painter,
                  QRect(row.left() + look.px(iconPlace) + look.px(12), top + look.px(1), size, size),
                  kit::IconName(index.data(KindRole).toInt()), tone(Token::TextMuted));
    QRect text(row.left() + look.px(textPlace), top, textWidth(option, look), row.height());
    painter->setFont(look.font(TextRole::BodyStrong));
    painter->setPen(tone(Token::Text));
    QRect used;
    painter->drawText(text, wrapped, index.data().toString(), &used);
    text.setTop(used.bottom() + 1);
    painter->setFont(look.font(TextRole::Caption));
    painter->setPen(tone(Token::TextMuted));
    painter->drawText(text, wrapped, index.data(DetailRole).toString());
}

} // namespace lotse::call
