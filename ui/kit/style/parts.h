#pragma once

#include "kit/style/canvas.h"

#include <QPalette>

namespace lotse::kit {

// Each draws what it knows and says so; what nobody knows, Fusion draws.
[[nodiscard]] bool drawButtonPart(QStyle::PrimitiveElement element, const Canvas &canvas);
[[nodiscard]] bool drawButtonControl(QStyle::ControlElement element, const Canvas &canvas);
[[nodiscard]] bool drawFieldPart(QStyle::PrimitiveElement element, const Canvas &canvas);
[[nodiscard]] bool drawFieldControl(QStyle::ControlElement element, const Canvas &canvas);
[[nodiscard]] bool drawField(QStyle::ComplexControl control, const Canvas &canvas);
[[nodiscard]] bool drawViewPart(QStyle::PrimitiveElement element, const Canvas &canvas);
[[nodiscard]] bool drawViewControl(QStyle::ControlElement element, const Canvas &canvas);
[[nodiscard]] bool drawMenuPart(QStyle::PrimitiveElement element, const Canvas &canvas);
[[nodiscard]] bool drawMenuControl(QStyle::ControlElement element, const Canvas &canvas);
[[nodiscard]] bool drawBarPart(QStyle::PrimitiveElement element, const Canvas &canvas);
[[nodiscard]] bool drawBarControl(QStyle::ControlElement element, const Canvas &canvas);
[[nodiscard]] bool drawScrollBar(QStyle::ComplexControl control, const Canvas &canvas);

/// The parts of a combo box or a spin box; null for those without special wishes.
[[nodiscard]] std::optional<QRect> fieldPartRect(const Look &look, QStyle::ComplexControl control,
                                                 const QStyleOptionComplex &option, QStyle::SubControl part);
[[nodiscard]] QRect scrollBarPartRect(const Look &look, const QStyleOptionSlider &bar,
                                      QStyle::SubControl part);

/// The size of one control; null where that of Fusion is right.
[[nodiscard]] std::optional<QSize> controlSize(const Look &look, QStyle::ContentsType type,
                                               const QStyleOption &option, const QSize &contents,
                                               const QSize &fusion, const QWidget *widget);
[[nodiscard]] std::optional<int> metric(const Look &look, QStyle::PixelMetric metric, const QWidget *widget);

/// What stands behind the tab of a menu item, in the words of the window.
[[nodiscard]] QString menuShortcut(const QString &text);

[[nodiscard]] QPalette paletteOf(const Look &look);

} // namespace lotse::kit
