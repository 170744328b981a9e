#pragma once

#include "domain/statistics/caller_circle.h"
#include "domain/statistics/referral_stage.h"

namespace lotse::supervision {

/// "Family", "Youth and refugee help".
[[nodiscard]] QString circleName(domain::CallerCircle circle);
/// The same where there is little room: "Help".
[[nodiscard]] QString shortCircleName(domain::CallerCircle circle);
/// "Accepted, first contact".
[[nodiscard]] QString stageName(domain::ReferralStage stage);

} // namespace lotse::supervision
