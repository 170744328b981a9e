#pragma once

#include <QString>

namespace lotse::words {

/// What `lotse --help` prints.
[[nodiscard]] QString windowHelp();

} // namespace lotse::words
