#pragma once

#include "base/error.h"

class QSqlError;

namespace lotse::storage {

/// What a failure of the engine means for the user. Keeps the result code, drops the driver's text:
/// it can quote values.
[[nodiscard]] base::Error errorFromSql(const QSqlError &error, const QString &where);

} // namespace lotse::storage
