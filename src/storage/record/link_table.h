#pragma once

#include "storage/connection/store_connection.h"

#include <QStringList>

#include <functional>

namespace lotse::storage {

/// One row of a link table: which record it belongs to and the columns that were asked for.
using LinkSink = std::function<void(const QString &owner, const Statement &row)>;

/// Reads the links of many records, a hundred at a time, so that a page costs a few statements, not one a row.
/// `select` is "select <owner column>, … from <table> where <owner column> in (%1) order by …".
[[nodiscard]] base::Result<void> readLinks(StoreConnection &connection, const QString &select, const QStringList &owners,
                                           const LinkSink &sink);

} // namespace lotse::storage
