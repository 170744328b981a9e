#pragma once

#include "architecture/finding.h"
#include "architecture/tree.h"

namespace lotse::fence {

/// The top level holds what its owner fixed there and nothing else.
[[nodiscard]] QList<Finding> checkTopLevel(const Tree &tree);
/// Every room folder is in the table, and the table itself only falls.
[[nodiscard]] QList<Finding> checkRooms(const Tree &tree);
/// Every #include is an edge of the table.
[[nodiscard]] QList<Finding> checkIncludes(const Tree &tree);
/// No ring of files: a header and its source count as one.
[[nodiscard]] QList<Finding> checkRings(const Tree &tree);

[[nodiscard]] QStringList includeRuleIds();

} // namespace lotse::fence
