#pragma once

#include "domain/referral/referral.h"

#include <QString>

namespace lotse::domain {

/// The state table of referrals. True where one act of a person leads from one status to the other.
[[nodiscard]] bool canMove(ReferralStatus from, ReferralStatus to);

/// True where any number of moves leads there, none included: what an imported update may do.
[[nodiscard]] bool mayReach(ReferralStatus from, ReferralStatus to);

/// True where no move leads on: only a reasoned correction or a new referral that follows.
[[nodiscard]] bool isFinal(ReferralStatus status);

/// Consented, sent, received or on the waiting list: under way and not yet accepted.
[[nodiscard]] bool isUnderWay(ReferralStatus status);

/// Accepted, first contact or in counselling: the partner is responsible.
[[nodiscard]] bool isWithPartner(ReferralStatus status);

/// The day on which a referral reached a status, and the name of that field. Both declined statuses share
/// `declined_on`; `declined_by` tells them apart.
struct StatusDay {
    QDate Referral::*day;
    QString field;
};
[[nodiscard]] StatusDay dayOf(ReferralStatus status);

/// Who declined, as the status says it: `caller`, `partner`, or `not_asked` for any other status.
[[nodiscard]] Code declinedBy(ReferralStatus status);

/// True where the dates of the referral say that it was in this status. Without `declined_by` a referral that
/// was sent was declined by the partner, one that was not by the caller.
[[nodiscard]] bool hasReached(const Referral &referral, ReferralStatus status);

/// The furthest status that the dates show, for an import that names none.
[[nodiscard]] ReferralStatus statusFromDates(const Referral &referral);

} // namespace lotse::domain
