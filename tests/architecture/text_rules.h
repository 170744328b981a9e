#pragma once

#include "architecture/finding.h"
#include "architecture/tree.h"

namespace lotse::fence {

/// Query files and migrations under resources/sql.
[[nodiscard]] QList<Finding> checkSql(const Tree &tree);
/// Links of the documents, and the line of every room in docs/ARCHITECTURE.md.
[[nodiscard]] QList<Finding> checkDocuments(const Tree &tree);

[[nodiscard]] QStringList textRuleIds();

} // namespace lotse::fence
