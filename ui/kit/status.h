#pragma once

#include "kit/icon.h"

#include <QString>

namespace lotse::kit {

/// The shapes of a status, each with one meaning in the whole window.
enum class StatusShape {
    Ring,         ///< not begun, free
    Disc,         ///< active
    Half,         ///< between two parties
    CheckRing,    ///< finished
    Triangle,     ///< time or capacity
    Diamond,      ///< acute danger
    DashedSquare, ///< not finished
    TwoBars,      ///< deliberately nothing
    Lock,         ///< one may not open it
};

/// A status as people see it: a shape and a word, never the shape alone. `tone` is Danger, Warning, Success
/// or Info for both, or Text.
struct Status {
    StatusShape shape = StatusShape::Ring;
    Token tone = Token::Text;
    QString word;

    bool operator==(const Status &) const = default;
};

[[nodiscard]] IconName iconOf(StatusShape shape);

/// Draws shape and word from the left of `rect`, the word shortened where it must be. On a selection
/// everything takes the colour of the selection: give it as `color`; an invalid one means the tone.
void drawStatus(QPainter &painter, const QRect &rect, const Look &look, const Status &status,
                const QColor &color = {}, TextRole role = TextRole::Body);

/// The width that drawStatus needs for the whole word.
[[nodiscard]] int statusWidth(const Look &look, const Status &status, TextRole role = TextRole::Body);

} // namespace lotse::kit
