#pragma once

#include "domain/list/list_request.h"
#include "domain/record/code.h"
#include "domain/statistics/statistics_repository.h"

namespace lotse::domain {

/// How far an open referral had come on some day, as its dates tell: the month report counts by it.
enum class ReferralStage { BeforeConsent, Consented, Sent, WaitingList, Accepted, InCounselling };

template<>
struct EnumWords<ReferralStage> {
    static constexpr std::array words = {"before_consent", "consented", "sent", "waiting_list", "accepted", "in_counselling"};
};

inline constexpr std::size_t referralStageCount = EnumWords<ReferralStage>::words.size();

/// The stage at the end of a day; none where the referral was not proposed yet or over by then.
[[nodiscard]] std::optional<ReferralStage> stageAt(const ReferralFacts &referral, DayView day);

/// The filter of a list that has exactly the referrals of this stage at the end of a day.
[[nodiscard]] constexpr FilterKey filterOf(ReferralStage stage)
{
    return FilterKey(int(FilterKey::BeforeConsentOn) + int(stage));
}

/// Sent, and the partner has not said yes or no.
[[nodiscard]] inline bool isWaiting(ReferralStage stage)
{
    return stage == ReferralStage::Sent || stage == ReferralStage::WaitingList;
}

/// The partner has taken it over.
[[nodiscard]] inline bool isWithPartner(ReferralStage stage)
{
    return stage == ReferralStage::Accepted || stage == ReferralStage::InCounselling;
}

/// Waiting at the end of the day, and a feedback was due by then.
[[nodiscard]] bool isOverdueAt(const ReferralFacts &referral, DayView day);

} // namespace lotse::domain
