#pragma once

#include "services/record_change.h"

/// What the use cases of referrals have in common. Each function works inside the transaction of its use case and
/// commits nothing.
namespace lotse::services {

/// Refuses a partner that does not belong to the network on this day.
[[nodiscard]] base::Result<void> requirePartnerOn(const Context &context, const domain::PartnerId &partner,
                                                  QDate day, const char *field);

/// Stores a proposed referral of this case file: id, number and field of work are given here.
[[nodiscard]] base::Result<void> saveNewReferral(const Context &context, const char *action,
                                                 const domain::CaseFile &caseFile,
                                                 domain::Referral &referral);

/// Stores a changed referral after filling what follows from the rest and checking it against its own dates.
[[nodiscard]] base::Result<void> saveReferral(const Context &context, const char *action,
                                              const domain::Referral &before, domain::Referral &after);

} // namespace lotse::services
