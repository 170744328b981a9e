#pragma once

#include "documents/report.h"

#include <QByteArray>

namespace lotse::documents {

/// The report as one HTML file that needs nothing else: no script, no reference to anything outside.
/// Made to be read with a screen reader and to be printed.
[[nodiscard]] QByteArray htmlReport(const Report &report);

} // namespace lotse::documents
