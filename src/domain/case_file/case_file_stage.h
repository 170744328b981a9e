#pragma once

#include "domain/case_file/case_file.h"
#include "domain/referral/referral.h"

#include <array>

namespace lotse::domain {

/// Where an open case file stands. Derived, never decided: the first that holds counts.
enum class CaseFileStage { WithPartner, ReferralRunning, ReferralOffered, Advising, FirstAssessment };

template<>
struct EnumWords<CaseFileStage> {
    static constexpr std::array words = {"with_partner", "referral_running", "referral_offered", "advising",
                                         "first_assessment"};
};

/// The stage of a case file with these referrals. Its first counselling contact serves the first assessment;
/// from the second finished one on, the hotline counsels itself.
[[nodiscard]] CaseFileStage caseFileStage(const QList<Referral> &referrals, int finishedCounsellingContacts);

/// How long an open case file may lie still.
inline constexpr int daysUntilCold = 60;

/// True for an open case file on which nothing has happened for this many days. `lastActivity` is the day of the
/// latest contact, note, feedback or task progress; not valid where there was none since the opening.
[[nodiscard]] bool hasGoneCold(const CaseFile &caseFile, QDate lastActivity, QDate today,
                               int days = daysUntilCold);

} // namespace lotse::domain
