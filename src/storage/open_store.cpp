#include "storage/open_store.h"

#include "storage/connection/migrator.h"
#include "storage/sqlite_store.h"

namespace lotse::storage {

namespace {

base::Result<void> upgrade(StoreConnection &connection)
{
    using State = MigrationOutcome::State;
    LOTSE_TRY(migrations, shippedMigrations());
    LOTSE_TRY(outcome, migrate(connection, migrations));
    switch (outcome.state) {
    case State::NewerIncompatible:
        return base::failure(base::ErrorCode::SchemaTooNew, QStringLiteral("upgrade"), {},
                             QStringLiteral("schema %1").arg(outcome.version));
    case State::FailedAtStatement:
        return base::failure(
            outcome.error.code, QStringLiteral("upgrade"), {},
            QStringLiteral("schema %1, statement %2").arg(outcome.version + 1).arg(outcome.statement));
    case State::UpToDate:
    case State::Upgraded:
    case State::NewerCompatible:
        return {};
    }
    return {};
}

} // namespace

base::Result<std::unique_ptr<domain::OpenStore>> openStore(const StoreAddress &address, const vault::KeyHandle *keys)
{
    LOTSE_TRY(connection, StoreConnection::open(address, keys));
    LOTSE_CHECK(upgrade(*connection));
    auto store = std::make_unique<SqliteStore>(std::move(connection));
    LOTSE_CHECK(store->loadOrganisation());
    return store;
}

} // namespace lotse::storage
