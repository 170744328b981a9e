#pragma once

#include "storage/connection/sql_file.h"
#include "storage/connection/store_connection.h"

namespace lotse::storage {

/// How a store stands to this program after `migrate`.
struct MigrationOutcome {
    enum class State {
        UpToDate,
        Upgraded,
        NewerCompatible,   ///< written by a newer Lotse that says this one may still use it
        NewerIncompatible,
        FailedAtStatement, ///< rolled back; `version` and `statement` tell where
    };
    State state = State::UpToDate;
    int version = 0;       ///< of the schema after the call
    int statement = 0;     ///< counted from 1, where it failed
    base::Error error;     ///< where it failed

    bool operator==(const MigrationOutcome &other) const { return state == other.state && version == other.version; }
};

/// Marks an SQLite file as a Lotse store ("Lots").
inline constexpr int applicationId = 0x4c6f7473;

/// Brings the schema of a store to the newest of `migrations`. Each migration is one transaction that also
/// writes its number, so an interrupted upgrade goes on where it stopped. Forward only.
/// An Error only where the store cannot be read at all: Corrupt where it is no Lotse store, Internal where the
/// numbers of the migrations have a gap.
[[nodiscard]] base::Result<MigrationOutcome> migrate(StoreConnection &connection, const QList<Migration> &migrations);

} // namespace lotse::storage
