#pragma once

#include "kit/look.h"

#include <QPen>
#include <QRectF>

#include <optional>

class QPainter;

namespace lotse::kit {

/// Corner radii; they do not grow with the text.
inline constexpr double panelRadius = 6;
inline constexpr double controlRadius = 4;
inline constexpr double boxRadius = 3;

/// A rounded rectangle as nearly everything in the window is drawn with. An invalid colour draws nothing.
struct Box {
    QColor fill = {};
    QColor line = {};
    double width = 1;
    double radius = controlRadius;
    Qt::PenStyle pen = Qt::SolidLine;
};

/// Draws it crisp at every scale: antialiased, the outline inside the rectangle.
void drawBox(QPainter &painter, const QRectF &rect, const Box &box);

/// The fill and the mark at the left that a selected row carries; `hasFocus` where its view has it.
void drawSelection(QPainter &painter, const QRect &row, const Look &look, bool hasFocus,
                   bool withMark = true);

/// The one colour of everything in a selected row, where it has one: with focus, and always in high contrast.
[[nodiscard]] std::optional<QColor> inkOnSelection(const Look &look, bool hasFocus);

/// The focus ring inside a row.
void drawRowRing(QPainter &painter, const QRect &row, const Look &look);

} // namespace lotse::kit
