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

std::optional<QColor> inkOnSelection(const Look &look, bool hasFocus)
{
    if (hasFocus)
        return look.color(Token::SelectionText);
    return look.isHighContrast() ? std::optional(look.color(Token::Text)) : std::nullopt;
}

void drawRowRing(QPainter &painter, const QRect &row, const Look &look)
{
    // It has to stand out from the change of the whole row, so it grows with it; in high contrast the row does.
    const double width = look.isHighContrast() ? look.ring() : look.px(row.height() > look.px(40) ? 3 : look.ring());
    drawBox(painter, row, {{}, look.color(Token::Focus), width, 1});
    if (!look.isHighContrast())
        return;
    // A yellow ring is lost on a white selection: a dark line keeps them apart.
    const QRectF inner = QRectF(row).adjusted(width, width, -width, -width);
    drawBox(painter, inner, {{}, look.color(Token::SelectionText), double(look.line()), 0});
}

} // namespace lotse::kit
