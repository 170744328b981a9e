#include "services/referral/referral_steps.h"

#include "domain/partner/partner_rules.h"
#include "domain/referral/referral_rules.h"

namespace lotse::services {

using namespace domain;

base::Result<void> requirePartnerOn(const Context &context, const PartnerId &partner, QDate day,
                                    const char *field)
{
    LOTSE_TRY(found, load(context, context.store.partners, partner));
    if (!isValidOn(found, day))
        return requireNone({{base::IssueCode::PartnerNotValid, QString::fromLatin1(field), {}}},
                           "requirePartnerOn");
    return {};
}

base::Result<void> saveNewReferral(const Context &context, const char *action, const CaseFile &caseFile,
                                   Referral &referral)
{
    LOTSE_CHECK(requireNotInFuture(context, referral.proposedOn, "proposed_on"));
    LOTSE_CHECK(requirePartnerOn(context, referral.partner, referral.proposedOn, "partner"));
    referral.caseFile = caseFile.id;
    referral.fieldOfWork = caseFile.fieldOfWork;
    referral.status = ReferralStatus::Proposed;
    LOTSE_TRY(number,
              context.store.organisation.nextNumber(NumberKind::Referral, referral.proposedOn.year()));
    referral.number = number;
    return saveNew(context, context.store.referrals, action, referral);
}

base::Result<void> saveReferral(const Context &context, const char *action, const Referral &before,
                                Referral &after)
{
    completeReferral(after);
    LOTSE_CHECK(requireNone(checkReferral(after), "saveReferral"));
    return saveChange(context, context.store.referrals, action, before, after);
}

} // namespace lotse::services
