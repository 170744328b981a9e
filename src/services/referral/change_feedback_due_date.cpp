#include "services/referral/change_feedback_due_date.h"

#include "domain/referral/referral_states.h"
#include "services/referral/referral_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Referral> ChangeFeedbackDueDate::run(const ReferralId &id, int revision, QDate day)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnReferrals));
    if (!day.isValid())
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("ChangeFeedbackDueDate"),
                             {{base::IssueCode::Required, QStringLiteral("feedback_due_on"), {}}});
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadForChange(m_context, m_context.store.referrals, id, revision));
    if (isFinal(before.status))
        return illegalMove(before.status, before.status);
    Referral after = before;
    after.feedbackDueOn = day;
    LOTSE_CHECK(saveReferral(m_context, "change_feedback_due_date", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
