#pragma once

#include "base/error.h"

#include <QString>

namespace lotse::base {

/// Writes to the program's log (spdlog). Only ids, enum words and numbers may go in:
/// never bound values, row contents or driver text.
void logEvent(const char *event, const QString &idOrWord = {});
void logFailure(const Error &error);

/// Sends the log to a rotating file of mode 0600 (3 × 1 MiB). Without it the log goes nowhere.
[[nodiscard]] bool openLogFile(const QString &path);

} // namespace lotse::base
