#pragma once

#include "services/exchange/import_records.h"

namespace lotse::services {

/// Takes the shipped directory of partners into a store, by the same import that reads a file.
[[nodiscard]] base::Result<ImportSummary> loadDirectory(const Context &context);

} // namespace lotse::services
