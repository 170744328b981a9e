#pragma once

#include "domain/store_check.h"
#include "storage/connection/store_connection.h"

namespace lotse::storage {

/// Looks at pages, foreign keys, search indexes and the rules that the schema alone cannot hold.
class SqlStoreCheck final : public domain::StoreCheck
{
public:
    explicit SqlStoreCheck(StoreConnection &connection) : m_connection(connection) {}
    [[nodiscard]] base::Result<QList<domain::StoreFinding>> run() override;

private:
    [[nodiscard]] base::Result<void> collectRows(QList<domain::StoreFinding> &findings, const char *what, const char *query);
    [[nodiscard]] base::Result<void> checkCallers(QList<domain::StoreFinding> &findings);
    [[nodiscard]] base::Result<void> checkIntegrity(QList<domain::StoreFinding> &findings);
    [[nodiscard]] base::Result<void> checkForeignKeys(QList<domain::StoreFinding> &findings);
    [[nodiscard]] base::Result<void> checkSearchIndex(QList<domain::StoreFinding> &findings, const char *table);

    StoreConnection &m_connection;
};

} // namespace lotse::storage
