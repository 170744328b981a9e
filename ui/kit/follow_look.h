#pragma once

#include "kit/look.h"

#include <functional>

namespace lotse::kit {

/// Calls `apply` now and after every switch of theme or zoom, for as long as the widget lives: the place for
/// fixed widths, margins and whatever else is computed with Look::px.
void followLook(QWidget *widget, const std::function<void(const Look &look)> &apply);

} // namespace lotse::kit
