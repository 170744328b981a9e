#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// What belongs to a move beside the status it leads to.
struct MoveDetails {
    QDate day;                                   ///< when it happened; today where it is not valid
    domain::Code mode = domain::notAsked;        ///< where it is decided with this move
    domain::Code consentKind = domain::notAsked; ///< for `consented`: for this recipient and these fields
    domain::Code declineReason = domain::notAsked;
    domain::PartnerId forwardedTo; ///< for `forwarded`: who has it now
    QString note;                  ///< added to what the referral says already
};

/// Takes a referral one step on by its state table and dates the step. Sending needs an open case file, a partner of
/// the network and consent; forwarding proposes a new referral to the next partner that follows this one, because
/// consent is given for one recipient.
class MoveReferral
{
public:
    explicit MoveReferral(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Referral> run(const domain::ReferralId &id, int revision,
                                                     domain::ReferralStatus to,
                                                     const MoveDetails &details = {});

private:
    [[nodiscard]] base::Result<void> requireMaySend(const domain::Referral &referral);
    [[nodiscard]] base::Result<void> proposeNext(const domain::Referral &forwarded);

    Context m_context;
};

} // namespace lotse::services
