#pragma once

#include "controllers/case_file/case_file_controller.h"
#include "kit/status.h"

namespace lotse::case_file {

/// Where a case file stands: its stage while it is open, else its status, with the reason where there is one.
[[nodiscard]] kit::Status standOf(const controllers::CaseFileReport &report, const domain::CodeBook &codes);

/// The danger of one case file as its own page shows it; no list shows or orders by it.
[[nodiscard]] kit::Status dangerOf(const domain::CaseFile &caseFile, const domain::CodeBook &codes);
[[nodiscard]] kit::Status securityOf(const domain::CaseFile &caseFile, const domain::CodeBook &codes);

/// Done, waived, overdue, waiting for its day, or open.
[[nodiscard]] kit::Status stateOf(const domain::Task &task, QDate today);

} // namespace lotse::case_file
