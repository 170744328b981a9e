#pragma once

#include "base/error.h"

#include <QString>

namespace lotse::base {

/// Writes to the program's log (spdlog). Only ids, enum words and numbers may go in:
/// never bound values, row contents or driver text.
void logEvent(const char *event, const QString &idsAndWords = {});
/// The code, the place, the broken rules by their codes, the redacted detail. Not the fields: an unknown column
/// bears the name that somebody gave it.
void logFailure(const Error &error);

/// Sends the log to a rotating file of mode 0600 (3 × 1 MiB) in a folder of mode 0700, which it makes. Without
/// it, and where the disk is full, the log goes nowhere.
[[nodiscard]] bool openLogFile(const QString &path);

} // namespace lotse::base
