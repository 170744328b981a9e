#pragma once

#include "services/record_change.h"

/// What the use cases of case files and of the records that hang on them have in common. Each function works inside
/// the transaction of its use case and commits nothing.
namespace lotse::services {

/// Refuses with Conflict what is closed, anonymised, merged or withdrawn.
[[nodiscard]] base::Result<void> requireLive(const domain::CaseFile &caseFile);

/// Also refuses what nobody owns yet (OwnerMissing) and what waits for its closing.
[[nodiscard]] base::Result<void> requireOpen(const domain::CaseFile &caseFile);

/// A live case file in the revision that the caller has seen.
[[nodiscard]] base::Result<domain::CaseFile> loadLiveCaseFile(const Context &context,
                                                              const domain::CaseFileId &id, int revision);

/// Refuses where referrals or tasks of the case file are still open.
[[nodiscard]] base::Result<void> requireSettled(const Context &context, const domain::CaseFileId &id);

/// Keeps why somebody decided so as a note of the case file: the audit trail holds no texts.
[[nodiscard]] base::Result<void> keepReason(const Context &context, const char *action,
                                            const domain::CaseFile &caseFile, const QString &reason);

/// Refuses with CrossesPurposeWall to link records of two fields of work.
[[nodiscard]] base::Result<void> requireMeeting(const domain::Code &a, const domain::Code &b);

/// The field of work that a case file shares with its people. CrossesPurposeWall where they do not meet.
[[nodiscard]] base::Result<domain::Code> sharedPurpose(const Context &context,
                                                       const domain::CaseFile &caseFile);

/// Opens what was closed or about to be: takes closing day, reason, outcome and proposal back. The field history
/// keeps them.
void takeClosingBack(domain::CaseFile &caseFile);

} // namespace lotse::services
