#pragma once

#include "domain/record/ids.h"

#include <QString>

namespace lotse::domain {

/// What every record has: the client-made id, the revision that optimistic locking compares, the number
/// people quote (empty where the kind has none or it is not given yet), and what an import remembers.
template<class Tag>
struct Record {
    base::Id<Tag> id;
    int revision = 0;      ///< 0 = not stored yet; each update adds one
    QString number;        ///< "K-2026-000123"
    QString externalId;    ///< the identity in the file it was imported from; empty if none
    QString importHash;    ///< hash of the last imported row; empty if never imported

    bool operator==(const Record &) const = default;
};

/// Binds a record type to its kind; each record header specialises it.
template<class R>
struct RecordTraits;

} // namespace lotse::domain
