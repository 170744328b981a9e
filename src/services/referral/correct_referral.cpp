#include "services/referral/correct_referral.h"

#include "domain/referral/referral_states.h"
#include "services/case_file/case_file_steps.h"
#include "services/referral/referral_steps.h"

namespace lotse::services {

using namespace domain;

static constexpr const char *action = "correct_referral";

base::Result<Referral> CorrectReferral::run(const Referral &corrected, const QString &reason)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnReferrals));
    LOTSE_CHECK(requireReason(reason, "note"));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadForChange(m_context, m_context.store.referrals, corrected.id, corrected.revision));
    Referral after = corrected;
    after.number = before.number;
    after.externalId = before.externalId;
    after.importHash = before.importHash;
    after.caseFile = before.caseFile;
    after.partner = before.partner;
    after.fieldOfWork = before.fieldOfWork;
    after.follows = before.follows;
    LOTSE_CHECK(checkDays(before, after));
    if (!after.forwardedTo.isNull())
        LOTSE_CHECK(load(m_context, m_context.store.partners, after.forwardedTo));
    LOTSE_CHECK(saveReferral(m_context, action, before, after));
    LOTSE_TRY(caseFile, load(m_context, m_context.store.caseFiles, after.caseFile));
    LOTSE_CHECK(keepReason(m_context, action, caseFile, reason));
    LOTSE_CHECK(transaction.commit());
    return after;
}

base::Result<void> CorrectReferral::checkDays(const Referral &before, const Referral &after)
{
    if (after.proposedOn.isValid() && after.proposedOn.year() != before.proposedOn.year())
        return requireNone({{base::IssueCode::YearOfNumberFixed, QStringLiteral("proposed_on"), {}}},
                           "CorrectReferral");
    for (ReferralStatus status : allOf<ReferralStatus>()) {
        const StatusDay own = dayOf(status);
        LOTSE_CHECK(requireNotInFuture(m_context, after.*own.day, own.field.toLatin1().constData()));
    }
    return {};
}

} // namespace lotse::services
