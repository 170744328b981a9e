#pragma once

#include "base/clock.h"

#include <QString>

namespace lotse::shell {

/// "10:39:58", as the clock on the wall shows it, in one of Qt's formats.
[[nodiscard]] QString clockTime(base::Instant instant, const QString &format);

/// "✓ saved 10:39:58"; without a time where nothing had to be saved since the start.
[[nodiscard]] QString savedText(std::optional<base::Instant> savedAt);

} // namespace lotse::shell
