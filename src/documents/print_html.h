#pragma once

#include "documents/report.h"

namespace lotse::documents {

/// The report as the rich text that Qt prints: it knows tables and few style rules, so figures are a table too.
[[nodiscard]] QString printHtml(const Report &report);

} // namespace lotse::documents
