#include "services/partner/add_partner.h"

#include "services/partner/partner_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Partner> AddPartner::run(Partner partner)
{
    LOTSE_CHECK(require(m_context, Action::MaintainPartners));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_CHECK(requireSoundPartner(m_context, partner));
    LOTSE_CHECK(saveNew(m_context, m_context.store.partners, "add_partner", partner));
    LOTSE_CHECK(transaction.commit());
    return partner;
}

} // namespace lotse::services
