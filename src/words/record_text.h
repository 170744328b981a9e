#pragma once

#include <QString>

namespace lotse::words {

/// The reason that stands in a record whose making was undone.
[[nodiscard]] QString takenBack();

} // namespace lotse::words
