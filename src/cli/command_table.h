#pragma once

#include "cli/syntax.h"

namespace lotse::cli {

/// Every command of the program with its arguments and options.
[[nodiscard]] const QList<CommandSyntax> &commandTable();

} // namespace lotse::cli
