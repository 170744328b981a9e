#pragma once

#include "controllers/list/list_row.h"
#include "kit/view/cell_delegate.h"

namespace lotse::records {

/// The cell of a list of the controllers as the kit draws it: by the roles of controllers/list/list_row.h.
[[nodiscard]] kit::Cell listCell(const QModelIndex &index);

/// The sign of a status with its word: of the code lists that controllers/list/status_signs.h knows.
[[nodiscard]] kit::Status statusOf(const QString &list, const QString &key, const QString &word);

/// How wide these columns are at first, at 100 % text.
[[nodiscard]] QList<double> columnWidths(const QList<controllers::ListColumn> &columns);

} // namespace lotse::records
