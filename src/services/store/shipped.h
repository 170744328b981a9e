#pragma once

#include "domain/code_list/code_list.h"

namespace lotse::services {

/// The code lists that ship with the program, built into it.
[[nodiscard]] base::Result<QList<domain::CodeList>> shippedCodeLists();

/// The path of the built-in directory of partners, a CSV file that QFile opens.
[[nodiscard]] QString shippedDirectory();

} // namespace lotse::services
