#include "kit/status.h"

#include <QFontMetrics>
#include <QPainter>

namespace lotse::kit {

namespace {

constexpr double shapeSide = 12;
constexpr double gap = 6;

} // namespace

IconName iconOf(StatusShape shape)
{
    constexpr IconName icons[] = {IconName::Ring,         IconName::Disc,     IconName::Half,
                                  IconName::Done,         IconName::Triangle, IconName::Diamond,
                                  IconName::DashedSquare, IconName::TwoBars,  IconName::Lock};
    return icons[int(shape)];
}

void drawStatus(QPainter &painter, const QRect &rect, const Look &look, const Status &status,
                const QColor &color, TextRole role)
{
    const QColor ink = color.isValid() ? color : look.color(status.tone);
    const int side = look.px(shapeSide);
    drawIcon(painter, QRect(rect.left(), rect.top(), side, rect.height()), iconOf(status.shape), ink);
    const QFont font = look.font(role);
    const QRect word = rect.adjusted(side + look.px(gap), 0, 0, 0);
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(word, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(status.word, Qt::ElideRight, word.width()));
    painter.restore();
}

int statusWidth(const Look &look, const Status &status, TextRole role)
{
    return look.px(shapeSide) + look.px(gap) + QFontMetrics(look.font(role)).horizontalAdvance(status.word)
        + 1;
}

} // namespace lotse::kit
