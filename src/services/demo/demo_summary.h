#pragma once

#include <QByteArray>
#include <QString>

namespace lotse::services {

/// What was made, and the hash by which the same data is known again.
struct DemoSummary {
    qint64 accounts = 0;
    qint64 people = 0;
    qint64 caseFiles = 0;
    qint64 contacts = 0;
    qint64 referrals = 0;
    qint64 feedback = 0;
    qint64 tasks = 0;
    qint64 notes = 0;
    QString rowHash;
    bool stopped = false; ///< on request; the store holds a part of the data

    /// {"accounts":n,"people":n,…,"row_hash":"…"}
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace lotse::services
