#pragma once

#include "base/error.h"

namespace lotse::storage {

/// What a failure of the engine means for the user, by its extended result code. Takes no text of the engine:
/// it can quote values.
[[nodiscard]] base::Error errorFromResult(int extendedResult, const QString &where);

} // namespace lotse::storage
