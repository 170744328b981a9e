#pragma once

#include "domain/code_list/code_list.h"
#include "domain/partner/partner.h"
#include "domain/referral/referral.h"
#include "kit/field/step_line.h"
#include "kit/status.h"

namespace lotse::referral {

/// The way of a referral in five steps at most: what was reached and when, what comes next, what may follow. A referral
/// that ended early ends with how it ended.
[[nodiscard]] QList<kit::Step> stepsOf(const domain::Referral &referral, QDate today);

[[nodiscard]] kit::Status statusOf(const domain::Referral &referral, const domain::CodeBook &codes);

/// What of the case leaves the house by this referral, as far as it is recorded.
[[nodiscard]] QString whatLeaves(const domain::Referral &referral);

/// Whether a partner has free places.
[[nodiscard]] kit::Status capacityOf(const domain::Partner &partner);

} // namespace lotse::referral
