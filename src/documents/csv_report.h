#pragma once

#include "documents/report.h"

#include <QByteArray>

namespace lotse::documents {

/// The report as one CSV file: title, notice and blocks one below the other, an empty line between them.
/// Numbers stay as the report holds them, for machines to read.
[[nodiscard]] base::Result<QByteArray> csvReport(const Report &report);

} // namespace lotse::documents
