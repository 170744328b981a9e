#pragma once

#include "base/error.h"

struct sqlite3;

namespace lotse::storage {

/// What a failure of the engine means for the user, by its extended result code. Takes no text of the engine:
/// it can quote values.
[[nodiscard]] base::Error errorFromResult(int extendedResult, const QString &where);

/// The same of what failed last on a connection, with what the system said of it.
[[nodiscard]] base::Error lastError(sqlite3 *connection, const QString &where);

} // namespace lotse::storage
