#include "call/hit_delegate.h"

#include "kit/box.h"

#include <QPainter>

namespace lotse::call {

using kit::TextRole;
using kit::Token;

namespace {

enum Role { MarkRole = Qt::UserRole, DetailRole, RightRole };
constexpr double rowHeight = 30;

} // namespace

QStandardItem *hitItem(kit::IconName mark, const QString &name, const QString &detail, const QString &right)
{
    auto *item = new QStandardItem(name);
    item->setData(int(mark), MarkRole);
    item->setData(detail, DetailRole);
    item->setData(right, RightRole);
    item->setData(QStringList{name, detail, right}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    return item;
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, kit::lookOf(option.widget).px(rowHeight)};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Look &look = kit::lookOf(option.widget);
    const QRect row = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto mark = kit::IconName(index.data(MarkRole).toInt());
    const bool isNew = mark == kit::IconName::Plus;
    if (isSelected)
        kit::drawSelection(*painter, row, look, true); // the field above has the focus for it
    painter->fillRect(QRect(row.left(), row.top(), row.width(), look.line()), look.color(Token::Grid));
    const auto tone = [&](Token usual) {
        return look.color(isSelected && look.isHighContrast() ? Token::SelectionText : usual);
    };
    const int size = look.px(12);
    kit::drawIcon(*painter, QRect(row.left() + look.px(12), row.center().y() - size / 2, size, size), mark,
                  tone(isNew ? Token::Accent : Token::TextMuted));
    const QRect words = row.adjusted(look.px(34), 0, -look.px(12), 0);
    painter->setFont(look.font(TextRole::BodyStrong));
    painter->setPen(tone(isNew ? Token::Accent : Token::Text));
    const int nameWidth = look.px(150);
    painter->drawText(
        words.adjusted(0, 0, nameWidth - words.width(), 0), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, nameWidth));
    painter->setFont(look.font(TextRole::Body));
    painter->setPen(tone(isSelected ? Token::Text : Token::TextMuted));
    painter->drawText(words.adjusted(nameWidth + look.px(8), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data(DetailRole).toString());
    painter->setFont(look.font(isNew ? TextRole::Caption : TextRole::Body));
    painter->setPen(tone(isNew ? Token::TextMuted : Token::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, index.data(RightRole).toString());
}

} // namespace lotse::call
