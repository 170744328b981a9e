#pragma once

#include <QString>

namespace lotse::words {

/// The foot of a printed page: "Page 1 of 3".
[[nodiscard]] QString pageOfPages(int page, int pages);

/// What a table is called where it has no caption of its own: "Table 2".
[[nodiscard]] QString tableNumber(int number);

} // namespace lotse::words
