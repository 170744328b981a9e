#pragma once

#include "domain/store.h"

namespace lotse::storage {

/// Opens and creates stores in SQLite files. Stateless.
class SqliteStoreFactory final : public domain::StoreFactory
{
public:
    [[nodiscard]] base::Result<std::unique_ptr<domain::StoreDraft>> create(const QString &path) override;
    [[nodiscard]] base::Result<std::unique_ptr<domain::OpenStore>> open(const QString &path) override;
};

} // namespace lotse::storage
