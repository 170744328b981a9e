#pragma once

#include "documents/report.h"
#include "services/report/report_case_file.h"

namespace lotse::services {

/// The report on one case file for people and as data: head, people, timeline, referrals, tasks, closing. Without
/// names, people stand as "Person A" with their role, and no free word and no counsellor is in it. `language`
/// must be the one that is set for words.
[[nodiscard]] documents::Report caseDocument(const CaseFileReport &report, const domain::CodeBook &codes,
                                             base::Language language);

} // namespace lotse::services
