#pragma once

#include "architecture/finding.h"

#include <QList>
#include <QStringList>

namespace lotse::fence {

/// Judges the tree at `root` by the table in its src/cmake/rooms.cmake. Reads, never writes.
[[nodiscard]] QList<Finding> checkTree(const QString &root);

/// The id of every rule that checkTree knows.
[[nodiscard]] QStringList ruleIds();

} // namespace lotse::fence
