#pragma once

#include "kit/box.h"
#include "kit/icon.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace lotse::kit {

/// What the style was asked to draw, as the painting functions of this folder take it.
struct Canvas {
    const QStyle &style;
    const Look &look;
    const QStyleOption *option;
    QPainter *painter;
    const QWidget *widget;

    [[nodiscard]] QColor color(Token token) const { return look.color(token); }
    [[nodiscard]] int px(double length) const { return look.px(length); }
    [[nodiscard]] const QRect &rect() const { return option->rect; }
    [[nodiscard]] bool is(QStyle::StateFlag state) const { return option->state.testFlag(state); }
    [[nodiscard]] bool isEnabled() const { return is(QStyle::State_Enabled); }
    [[nodiscard]] double line() const { return look.line(); }

    /// The option as what this element always comes with.
    template<class Option>
    [[nodiscard]] const Option &as() const
    {
        return *static_cast<const Option *>(option);
    }

    void box(const QRectF &area, Token fill, Token outline, double radius = controlRadius) const
    {
        drawBox(*painter, area, {color(fill), color(outline), line(), radius});
    }
    void icon(const QRect &area, IconName name, Token tone) const
    {
        drawIcon(*painter, area, name, color(tone));
    }
};

/// The square of this side in the middle of a rectangle.
[[nodiscard]] inline QRect middleOf(const QRect &rect, int side)
{
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side};
}

} // namespace lotse::kit
