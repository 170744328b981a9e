#include "storage/sqlite_store_factory.h"

#include "storage/open_store.h"
#include "storage/sqlite_store_draft.h"

namespace lotse::storage {

base::Result<std::unique_ptr<domain::StoreDraft>> SqliteStoreFactory::create(const QString &path)
{
    return SqliteStoreDraft::begin(path);
}

base::Result<std::unique_ptr<domain::OpenStore>> SqliteStoreFactory::open(const QString &path)
{
    return openStore({path, StoreAddress::Mode::Existing});
}

} // namespace lotse::storage
