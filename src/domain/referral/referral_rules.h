#pragma once

#include "base/error.h"
#include "domain/referral/referral.h"

namespace lotse::domain {

/// How long a partner has to answer before the referral counts as silent.
inline constexpr int feedbackDays = 14;

/// True where the referral may leave the house: consent in writing or by word, or an anonymous referral,
/// with which no personal data leaves.
[[nodiscard]] bool hasConsent(const Referral &referral);

/// What contradicts itself in a referral: a status without its day, a day that no path to the status passes,
/// days out of order (equal ones are in order), a sending without consent. The days of skipped steps may be
/// missing, because old records lack them; `address_given` and `forwarded` stand without a day for the same reason.
[[nodiscard]] QList<base::FieldIssue> checkReferral(const Referral &referral);

/// Fills what follows from the rest where it is empty: who declined, and when the feedback is due.
void completeReferral(Referral &referral);

} // namespace lotse::domain
