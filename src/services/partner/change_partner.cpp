#include "services/partner/change_partner.h"

#include "services/partner/partner_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Partner> ChangePartner::run(const Partner &changed)
{
    LOTSE_CHECK(require(m_context, Action::MaintainPartners));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadForChange(m_context, m_context.store.partners, changed.id, changed.revision));
    Partner after = changed;
    after.number = before.number;
    after.externalId = before.externalId;
    after.importHash = before.importHash;
    LOTSE_CHECK(requireSoundPartner(m_context, after));
    LOTSE_CHECK(saveChange(m_context, m_context.store.partners, "change_partner", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
