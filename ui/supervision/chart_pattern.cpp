#include "supervision/chart_pattern.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace lotse::supervision {

using kit::Token;

namespace {

constexpr int tile = 8; // every pattern repeats after so many pixels
constexpr std::array colors{Token::Chart1, Token::Chart2, Token::Chart3, Token::Chart4};

void drawDiagonals(QPainter &painter, const QColor &line)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 2));
    // Also across the corners, so that tiles join.
    for (const int shift : {-tile, 0, tile})
        painter.drawLine(QPointF(shift, tile), QPointF(shift + tile, 0));
}

void drawDots(QPainter &painter, const QColor &dot)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    for (const double place : {0.25, 0.75})
        painter.drawEllipse(QPointF(place * tile, place * tile), 1.3, 1.3);
}

void drawStripes(QPainter &painter, const QColor &line)
{
    painter.fillRect(0, 2, tile, 1, line);
    painter.fillRect(0, 6, tile, 1, line);
}

} // namespace

QBrush chartBrush(int series, const kit::Look &look, double ratio)
{
    const QColor color = look.color(colors[std::size_t(series)]);
    if (series == 0)
        return color;
    QPixmap pattern((QSizeF(tile, tile) * ratio).toSize());
    pattern.setDevicePixelRatio(ratio);
    pattern.fill(color);
    QPainter painter(&pattern);
    constexpr std::array draw{drawDiagonals, drawDots, drawStripes};
    draw[std::size_t(series - 1)](painter, look.color(Token::Surface));
    painter.end();
    return QBrush(pattern);
}

} // namespace lotse::supervision
