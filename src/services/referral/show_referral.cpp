#include "services/referral/show_referral.h"

#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

base::Result<ShownReferral> ShowReferral::run(const ReferralId &id)
{
    LOTSE_CHECK(require(m_context, Action::ReadRecord));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(referral, load(m_context, m_context.store.referrals, id));
    LOTSE_TRY(caseFile, load(m_context, m_context.store.caseFiles, referral.caseFile));
    LOTSE_TRY(partner, m_context.store.partners.find(referral.partner));
    LOTSE_TRY(feedback, m_context.store.feedback.ofReferral(id));
    ShownReferral shown{referral, partner, caseFile.number, {}, feedback};
    if (!referral.forwardedTo.isNull()) {
        LOTSE_TRY(next, m_context.store.partners.find(referral.forwardedTo));
        shown.forwardedTo = next.name;
    }
    LOTSE_CHECK(audit(m_context, {.action = "view_referral",
                                  .kind = RecordKind::Referral,
                                  .recordId = id.text(),
                                  .fieldOfWork = referral.fieldOfWork}));
    LOTSE_CHECK(transaction.commit());
    return shown;
}

} // namespace lotse::services
