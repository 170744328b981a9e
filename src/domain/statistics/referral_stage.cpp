#include "domain/statistics/referral_stage.h"

namespace lotse::domain {

std::optional<ReferralStage> stageAt(const ReferralFacts &referral, DayView day)
{
    const auto isBy = [day](DayView event) { return !event.isEmpty() && event <= day; };
    for (const DayView end : {referral.completedOn, referral.returnedOn, referral.revokedOn, referral.declinedOn,
                              referral.forwardedOn, referral.withdrawnOn, referral.lapsedOn}) {
        if (isBy(end))
            return std::nullopt;
    }
    if (isBy(referral.inCounsellingOn))
        return ReferralStage::InCounselling;
    if (isBy(referral.acceptedOn) || isBy(referral.firstContactOn))
        return ReferralStage::Accepted;
    if (isBy(referral.sentOn))
        return isBy(referral.waitingSince) ? ReferralStage::WaitingList : ReferralStage::Sent;
    if (isBy(referral.consentOn))
        return ReferralStage::Consented;
    return isBy(referral.proposedOn) ? std::optional(ReferralStage::BeforeConsent) : std::nullopt;
}

bool isOverdueAt(const ReferralFacts &referral, DayView day)
{
    const std::optional<ReferralStage> stage = stageAt(referral, day);
    return stage && isWaiting(*stage) && !referral.feedbackDueOn.isEmpty() && referral.feedbackDueOn <= day;
}

} // namespace lotse::domain
