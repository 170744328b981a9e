#include "kit/box.h"

#include <QPainter>

namespace lotse::kit {

void drawBox(QPainter &painter, const QRectF &rect, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF outline = rect;
    painter.setPen(Qt::NoPen);
    if (box.line.isValid()) {
        painter.setPen(QPen(box.line, box.width, box.pen));
        const double inset = box.width / 2;
        outline.adjust(inset, inset, -inset, -inset);
    }
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(outline, box.radius, box.radius);
    painter.restore();
}

void drawSelection(QPainter &painter, const QRect &row, const Look &look, bool hasFocus, bool withMark)
{
    constexpr int markWidth = 3;
    painter.fillRect(row, look.color(hasFocus ? Token::Selection : Token::SelectionInactive));
    if (!withMark)
        return;
    const Token mark = !hasFocus ? Token::BorderControl
        : look.isHighContrast()  ? Token::SelectionText
                                 : Token::Accent;
    painter.fillRect(QRect(row.left(), row.top(), markWidth, row.height()), look.color(mark));
}

void drawRowRing(QPainter &painter, const QRect &row, const Look &look)
{
    drawBox(painter, row, {{}, look.color(Token::Focus), double(look.ring()), 1});
}

} // namespace lotse::kit
