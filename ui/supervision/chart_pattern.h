#pragma once

#include "kit/look.h"

#include <QBrush>

namespace lotse::supervision {

/// How the series of a chart are filled: each in its colour and with a pattern of its own, so that nobody needs to
/// tell colours apart. `ratio` is the device pixel ratio of where it is drawn.
[[nodiscard]] QBrush chartBrush(int series, const kit::Look &look, double ratio);

} // namespace lotse::supervision
