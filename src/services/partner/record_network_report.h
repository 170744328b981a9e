#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Records what a partner reports of one month: one report for each partner and month, corrected in place.
class RecordNetworkReport
{
public:
    explicit RecordNetworkReport(const Context &context) : m_context(context) {}

    /// `report.revision` is that of the report to correct, 0 for a month that was not reported yet; Conflict
    /// where the store says otherwise.
    [[nodiscard]] base::Result<domain::NetworkReport> run(const domain::NetworkReport &report);

private:
    Context m_context;
};

} // namespace lotse::services
