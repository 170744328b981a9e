#pragma once

#include "domain/case_file/case_file.h"

namespace lotse::domain {

/// The state table of case files. True where one act of a person leads from one status to the other. A merged file
/// goes back to the status it had; merging itself is no move, it is an act on two files.
[[nodiscard]] bool canMove(CaseFileStatus from, CaseFileStatus to);

/// True where any number of moves leads there, none included: what an imported update may do.
[[nodiscard]] bool mayReach(CaseFileStatus from, CaseFileStatus to);

/// New, open or closing: somebody still works on it or will.
[[nodiscard]] bool isLive(CaseFileStatus status);

/// What an import means that names no status: closed with a closing day, open with an owner, new without one.
[[nodiscard]] CaseFileStatus statusFromDates(const CaseFile &caseFile);

/// The table of security relevance: none → under review → decided, and back to the review.
[[nodiscard]] bool canMoveSecurity(const Code &from, const Code &to);

/// True where a review has begun or was decided.
[[nodiscard]] bool wasUnderReview(const Code &securityStatus);

} // namespace lotse::domain
