#pragma once

#include "domain/store.h"

#include <QRandomGenerator>

namespace lotse::tests {

/// A small made-up store for counting: contacts around the edges of months, in nights of clock changes and at New
/// Year, parked calls, drafts, withdrawn ones, several topics, linked callers; case files and referrals with days
/// as the state tables allow them. The same seed gives the same records, their ids excepted.
struct RandomRecords {
    QTimeZone zone;
    QDate month; ///< the first day of the month they lie around
    QList<domain::Account> accounts;
    QList<domain::Partner> partners;
    QList<domain::Person> people;
    QList<domain::CaseFile> caseFiles;
    QList<domain::Contact> contacts;
    QList<domain::Referral> referrals;
};

[[nodiscard]] RandomRecords randomRecords(quint32 seed);

/// Stores all of them in one transaction.
[[nodiscard]] base::Result<void> insertAll(domain::Store &store, RandomRecords &records);

} // namespace lotse::tests
