#pragma once

#include "documents/report.h"

#include <QByteArray>

namespace lotse::documents {

/// The report as a workbook: a first sheet with headings, paragraphs and figures, then a sheet for each
/// table. Its parts pass through a PrivateFolder.
[[nodiscard]] base::Result<QByteArray> xlsxReport(const Report &report);

} // namespace lotse::documents
