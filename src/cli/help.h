#pragma once

#include "cli/syntax.h"

namespace lotse::cli {

/// What the program can do, or what one command takes (null for all), in the language of `words`.
[[nodiscard]] QString helpText(const CommandSyntax *command, const QList<CommandSyntax> &commands);

} // namespace lotse::cli
