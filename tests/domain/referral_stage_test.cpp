#include "domain/statistics/referral_stage.h"

#include "domain/statistics/caller_circle.h"
#include "support/shipped_codes.h"

#include <gtest/gtest.h>

using namespace lotse::domain;

namespace {

constexpr DayView theDay = u"2026-10-31";
constexpr DayView before = u"2026-10-30";
constexpr DayView after = u"2026-11-01";

} // namespace

TEST(ReferralStage, FollowsTheFurthestDayReached)
{
    using F = ReferralFacts;
    struct Row {
        DayView F::*day;
        ReferralStage stage;
    };
    const Row rows[] = {{&F::proposedOn, ReferralStage::BeforeConsent}, {&F::consentOn, ReferralStage::Consented},
                        {&F::sentOn, ReferralStage::Sent},              {&F::waitingSince, ReferralStage::WaitingList},
                        {&F::acceptedOn, ReferralStage::Accepted},      {&F::firstContactOn, ReferralStage::Accepted},
                        {&F::inCounsellingOn, ReferralStage::InCounselling}};
    ReferralFacts facts;
    std::optional<ReferralStage> earlier;
    for (const Row &row : rows) {
        facts.*row.day = after;
        EXPECT_EQ(stageAt(facts, theDay), earlier);
        facts.*row.day = theDay;
        EXPECT_EQ(stageAt(facts, theDay), row.stage);
        earlier = row.stage;
    }
    for (DayView F::*end : {&F::completedOn, &F::returnedOn, &F::revokedOn, &F::declinedOn, &F::forwardedOn,
                            &F::withdrawnOn, &F::lapsedOn}) {
        ReferralFacts ended = facts;
        ended.*end = after;
        EXPECT_EQ(stageAt(ended, theDay), ReferralStage::InCounselling);
        ended.*end = before;
        EXPECT_EQ(stageAt(ended, theDay), std::nullopt);
    }
}

TEST(ReferralStage, IsOverdueOnlyWhileThePartnerOwesAnAnswer)
{
    ReferralFacts facts;
    facts.sentOn = before;
    EXPECT_FALSE(isOverdueAt(facts, theDay));
    facts.feedbackDueOn = after;
    EXPECT_FALSE(isOverdueAt(facts, theDay));
    facts.feedbackDueOn = theDay;
    EXPECT_TRUE(isOverdueAt(facts, theDay));
    facts.acceptedOn = theDay;
    EXPECT_FALSE(isOverdueAt(facts, theDay));
}

TEST(CallerCircle, IsDrawnFromGroupsThatExist)
{
    std::array<int, callerCircleCount> groups = {};
    for (const CodeEntry &entry : lotse::tests::shippedCodes().entries(QStringLiteral("caller_group")))
        ++groups[std::size_t(callerCircleOf(entry.key))];
    EXPECT_EQ(groups[std::size_t(CallerCircle::Family)], 1);
    EXPECT_EQ(groups[std::size_t(CallerCircle::School)], 1);
    EXPECT_EQ(groups[std::size_t(CallerCircle::YouthAndRefugeeHelp)], 2);
    EXPECT_GT(groups[std::size_t(CallerCircle::Others)], 5);
    EXPECT_EQ(callerCircleOf(notAsked), CallerCircle::Others);
}
