#pragma once

#include "domain/list/waiting_request.h"
#include "domain/record/record_repository.h"
#include "domain/referral/referral.h"

namespace lotse::domain {

class ReferralRepository : public RecordRepository<Referral>
{
public:
    /// The referrals of a case file, oldest first.
    [[nodiscard]] virtual base::Result<QList<Referral>> ofCaseFile(const CaseFileId &caseFile) const = 0;
    /// Referrals that go on and whose partner owes a feedback, by the day it is due. `counsellor` is the owner of the
    /// case file.
    [[nodiscard]] virtual base::Result<QList<Referral>> awaitingFeedback(const WaitingRequest &request) const = 0;
};

class FeedbackRepository : public RecordRepository<PartnerFeedback>
{
public:
    /// The feedback on a referral, oldest first.
    [[nodiscard]] virtual base::Result<QList<PartnerFeedback>> ofReferral(const ReferralId &referral) const = 0;
};

} // namespace lotse::domain
