#pragma once

#include "base/error.h"
#include "domain/case_file/case_file.h"
#include "domain/case_file/case_file_repository.h"

namespace lotse::domain {

/// What contradicts itself in a case file, imported or not: a status that does not fit its days, days out of order.
[[nodiscard]] QList<base::FieldIssue> checkCaseFile(const CaseFile &caseFile);

/// What stands in the way of closing: reason or outcome missing, a reason that a file without owner cannot have,
/// a running draft; open referrals and tasks unless they are waived with a reason.
[[nodiscard]] QList<base::FieldIssue> checkClosing(const CaseFile &caseFile,
                                                   const ClosingObstacles &obstacles, bool isWaived);

} // namespace lotse::domain
