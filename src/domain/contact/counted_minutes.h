#pragma once

#include "base/clock.h"

#include <QStringView>

#include <optional>

namespace lotse::domain {

/// The minutes a contact counts with: those that were said, else start to end without the parked time,
/// rounded to the nearest minute, half up, for spoken channels (phone, in person) only. A written contact has
/// only what was said. nullopt: no minutes are known.
[[nodiscard]] std::optional<int> countedMinutes(QStringView channel, std::optional<int> said,
                                                base::Instant startedAt, std::optional<base::Instant> endedAt,
                                                qint64 parkedMilliseconds);

} // namespace lotse::domain
