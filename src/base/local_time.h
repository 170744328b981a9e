#pragma once

#include "base/clock.h"

namespace lotse::base {

/// The instant of a day and a time of day as people write them, in this time zone; nothing where either is missing.
[[nodiscard]] std::optional<Instant> instantAt(QDate day, QTime time, const QTimeZone &zone);

} // namespace lotse::base
