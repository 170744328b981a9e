#pragma once

#include "documents/report.h"
#include "services/report/report_month.h"

namespace lotse::services {

/// The month report for people: key figures with what they are compared with, a table per dimension with
/// "not asked" last, missing data, counting rules. Its data are the JSON of the data dictionary. Labels come from
/// the code lists; `language` must be the one that is set for words. Tables by counsellor go by login, never by count.
[[nodiscard]] documents::Report monthDocument(const MonthReport &report, const domain::CodeBook &codes,
                                              base::Language language);

} // namespace lotse::services
