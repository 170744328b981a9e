#include "storage/connection/migrator.h"

namespace lotse::storage {

namespace {

struct Version {
    int number = 0;
    int oldestReader = 0;   ///< the oldest schema version whose programs may use this store
};

base::Result<qint64> readNumber(StoreConnection &connection, const QString &sql)
{
    LOTSE_TRY(query, connection.composed(sql));
    LOTSE_CHECK(query.run());
    LOTSE_TRY(found, query.next());
    return found ? query.number(0) : 0;
}

base::Result<Version> readVersion(StoreConnection &connection)
{
    LOTSE_TRY(tables, readNumber(connection, QStringLiteral("select count(*) from sqlite_master")));
    if (tables == 0)
        return Version{};
    LOTSE_TRY(application, readNumber(connection, QStringLiteral("pragma application_id")));
    if (application != applicationId)
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("readVersion"), {}, QStringLiteral("no store"));
    LOTSE_TRY(number, readNumber(connection, QStringLiteral("select max(version) from schema_migration")));
    LOTSE_TRY(oldest, readNumber(connection, QStringLiteral("select max(oldest_reader) from schema_migration")));
    return Version{int(number), int(oldest)};
}

base::Result<void> prepareEmptyStore(StoreConnection &connection)
{
    LOTSE_CHECK(connection.execute(QStringLiteral("pragma application_id = %1").arg(applicationId)));
    return connection.execute(expandTokens(QStringLiteral(
        "create table schema_migration (version integer not null primary key, name text not null, "
        "oldest_reader integer not null) {strict}")));
}

base::Result<void> recordVersion(StoreConnection &connection, const Migration &migration)
{
    LOTSE_TRY(insert, connection.composed(QStringLiteral(
        "insert into schema_migration (version, name, oldest_reader) values (:version, :name, :version)")));
    return insert.bind("version", migration.number).bind("name", migration.name).run();
}

/// Runs one migration in its own transaction; on failure `statement` tells where.
base::Result<void> apply(StoreConnection &connection, const Migration &migration, bool first, int &statement)
{
    LOTSE_TRY(transaction, domain::Transaction::beginWrite(connection));
    if (first)
        LOTSE_CHECK(prepareEmptyStore(connection));
    for (const QString &sql : migration.statements) {
        ++statement;
        LOTSE_CHECK(connection.execute(expandTokens(sql)));
    }
    LOTSE_CHECK(recordVersion(connection, migration));
    return transaction.commit();
}

} // namespace

base::Result<MigrationOutcome> migrate(StoreConnection &connection, const QList<Migration> &migrations)
{
    using State = MigrationOutcome::State;
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        if (migrations[i].number != i + 1)
            return base::failure(base::ErrorCode::Internal, QStringLiteral("migrate"), {}, QStringLiteral("gap"));
    }
    LOTSE_TRY(version, readVersion(connection));
    const auto newest = int(migrations.size());
    if (version.number > newest) {
        const State state = version.oldestReader <= newest ? State::NewerCompatible : State::NewerIncompatible;
        return MigrationOutcome{state, version.number, 0, {}};
    }
    MigrationOutcome outcome{version.number == newest ? State::UpToDate : State::Upgraded, version.number, 0, {}};
    for (const Migration &migration : migrations.mid(version.number)) {
        int statement = 0;
        if (const auto applied = apply(connection, migration, outcome.version == 0, statement); !applied)
            return MigrationOutcome{State::FailedAtStatement, outcome.version, statement, applied.error()};
        outcome.version = migration.number;
    }
    return outcome;
}

} // namespace lotse::storage
