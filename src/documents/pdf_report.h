#pragma once

#include "documents/report.h"

#include <QByteArray>

namespace lotse::documents {

/// The report as a tagged PDF in A4, made for reading aloud as well as for printing (PDF/UA-1).
/// Made in memory: nothing passes through a file.
[[nodiscard]] base::Result<QByteArray> pdfReport(const Report &report);

} // namespace lotse::documents
