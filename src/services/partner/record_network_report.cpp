#include "services/partner/record_network_report.h"

#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

static constexpr const char *action = "record_network_report";

base::Result<NetworkReport> RecordNetworkReport::run(const NetworkReport &report)
{
    LOTSE_CHECK(require(m_context, Action::MaintainPartners));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_CHECK(load(m_context, m_context.store.partners, report.partner));
    LOTSE_CHECK(
        requireNotInFuture(m_context, QDate::fromString(report.month, QStringLiteral("yyyy-MM")), "month"));
    LOTSE_TRY(before, m_context.store.networkReports.ofMonth(report.partner, report.month));
    if (report.revision != (before ? before->revision : 0))
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("RecordNetworkReport"));
    NetworkReport after = before.value_or(NetworkReport());
    after.partner = report.partner;
    after.month = report.month;
    after.activeCases = report.activeCases;
    after.peopleAdvised = report.peopleAdvised;
    after.counsellors = report.counsellors;
    if (before)
        LOTSE_CHECK(saveChange(m_context, m_context.store.networkReports, action, *before, after));
    else
        LOTSE_CHECK(saveNew(m_context, m_context.store.networkReports, action, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
