#pragma once

#include "cli/command.h"
#include "documents/report.h"

#include <functional>

namespace lotse::cli {

/// Writes what `make` makes to --out, in --format. The output is opened first: a place that cannot be
/// written is refused before anything is counted or audited.
[[nodiscard]] Outcome writeReport(const Invocation &invocation,
                                  const std::function<base::Result<documents::Report>()> &make);

} // namespace lotse::cli
