#pragma once

#include "storage/connection/store_connection.h"

#include <QStringList>

#include <functional>

namespace lotse::storage {

/// One row of a link table: which record it belongs to and the columns that were asked for.
using LinkSink = std::function<void(const QString &owner, const Statement &row)>;

/// Reads the links of many records, a hundred at a time, so that a page costs a few statements, not one a row.
class LinkQuery
{
public:
    /// `select` is "select <owner column>, … from <table> where <owner column> in (%1) order by …".
    explicit LinkQuery(const QString &select);

    [[nodiscard]] base::Result<void> read(StoreConnection &connection, const QStringList &owners,
                                          const LinkSink &sink) const;

private:
    // Two sizes only, so that both stay prepared.
    QString m_ofOne;
    QString m_ofMany;
};

} // namespace lotse::storage
