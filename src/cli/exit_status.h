#pragma once

#include "base/error.h"

namespace lotse::cli {

/// What the program tells the shell; see the data dictionary of the command line.
enum class ExitStatus {
    Done = 0,
    Refused = 1, ///< bad input, not found, conflict, forbidden, busy, stopped: nothing changed
    WrongUsage = 2,
    Locked = 3,       ///< locked, or wrong passphrase
    UnsoundStore = 4, ///< damaged, too new, or the check found something
    DeviceFailed = 5, ///< a file, a device, or the program itself
};

[[nodiscard]] ExitStatus exitStatusOf(base::ErrorCode code);

} // namespace lotse::cli
