#pragma once

#include "domain/case_file/case_file.h"
#include "domain/record/record_repository.h"

namespace lotse::domain {

/// What still stands in the way of closing a case file.
struct ClosingObstacles {
    int runningContacts = 0;   ///< linked contacts that are running, parked or drafts
    int openReferrals = 0;     ///< referrals whose status is not final
    int openTasks = 0;         ///< tasks neither done nor waived
};

/// Case files with their people. `find` and `page` fill callers and persons.
class CaseFileRepository : public RecordRepository<CaseFile>
{
public:
    [[nodiscard]] virtual base::Result<ClosingObstacles> closingObstacles(const CaseFileId &id) const = 0;
    /// True where a linked contact speaks of a child under 14 or of child welfare, or a person of concern
    /// is under 14 by birth year in `year`: closing then needs a second person.
    [[nodiscard]] virtual base::Result<bool> concernsChild(const CaseFileId &id, int year) const = 0;
};

} // namespace lotse::domain
