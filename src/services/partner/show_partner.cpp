#include "services/partner/show_partner.h"

#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

base::Result<Partner> ShowPartner::run(const PartnerId &id)
{
    LOTSE_CHECK(require(m_context, Action::ReadRecord));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(partner, load(m_context, m_context.store.partners, id));
    LOTSE_CHECK(audit(m_context, {.action = "view_partner", .kind = RecordKind::Partner, .recordId = id.text()}));
    LOTSE_CHECK(transaction.commit());
    return partner;
}

} // namespace lotse::services
