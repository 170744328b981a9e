#pragma once

#include "documents/report.h"

namespace lotse::tests {

/// The cells of "a|b|c".
[[nodiscard]] QStringList row(QStringView cells);

/// A month report of an invented hotline: every kind of block, and texts that writers stumble over.
[[nodiscard]] documents::Report sampleReport();

/// A table of this many numbered rows.
[[nodiscard]] documents::Report longReport(int rows);

/// The report in this format; adds a failure to the running test where it cannot be written.
QByteArray written(const documents::Report &report, documents::ReportFormat format);

} // namespace lotse::tests
