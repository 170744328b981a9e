#pragma once

#include "architecture/finding.h"
#include "architecture/tree.h"

namespace lotse::fence {

/// The rules about what stands in C++ files.
[[nodiscard]] QList<Finding> checkCode(const Tree &tree);

[[nodiscard]] QStringList codeRuleIds();

} // namespace lotse::fence
