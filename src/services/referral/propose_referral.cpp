#include "services/referral/propose_referral.h"

#include "domain/referral/referral_states.h"
#include "services/case_file/case_file_steps.h"
#include "services/referral/referral_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Referral> ProposeReferral::run(const ReferralProposal &proposal)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnReferrals));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(caseFile, load(m_context, m_context.store.caseFiles, proposal.caseFile));
    LOTSE_CHECK(requireOpen(caseFile));
    LOTSE_CHECK(requireEnded(proposal));

    Referral referral;
    referral.partner = proposal.partner;
    referral.mode = proposal.mode;
    referral.proposedOn = proposal.proposedOn.isValid() ? proposal.proposedOn : m_context.today();
    referral.follows = proposal.follows;
    referral.note = proposal.note;
    LOTSE_CHECK(saveNewReferral(m_context, "propose_referral", caseFile, referral));
    LOTSE_CHECK(transaction.commit());
    return referral;
}

// A referral follows one of the same case file that is over; while it is not, it is moved or corrected instead.
base::Result<void> ProposeReferral::requireEnded(const ReferralProposal &proposal)
{
    if (proposal.follows.isNull())
        return {};
    LOTSE_TRY(earlier, load(m_context, m_context.store.referrals, proposal.follows));
    if (earlier.caseFile != proposal.caseFile)
        return requireNone({{base::IssueCode::UnknownReference,
                             QStringLiteral("follows"),
                             {earlier.number, QStringLiteral("referral")}}},
                           "ProposeReferral");
    if (!isFinal(earlier.status))
        return illegalMove(earlier.status, ReferralStatus::Proposed);
    return {};
}

} // namespace lotse::services
