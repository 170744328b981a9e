#include "domain/case_file/case_file_stage.h"

#include "domain/referral/referral_states.h"

#include <algorithm>

namespace lotse::domain {

CaseFileStage caseFileStage(const QList<Referral> &referrals, int finishedCounsellingContacts)
{
    const auto any = [&](auto isIn) {
        return std::any_of(referrals.cbegin(), referrals.cend(),
                           [&](const Referral &referral) { return isIn(referral.status); });
    };
    if (any(isWithPartner))
        return CaseFileStage::WithPartner;
    if (any(isUnderWay))
        return CaseFileStage::ReferralRunning;
    if (any([](ReferralStatus status) { return status == ReferralStatus::Offered; }))
        return CaseFileStage::ReferralOffered;
    return finishedCounsellingContacts > 1 ? CaseFileStage::Advising : CaseFileStage::FirstAssessment;
}

bool hasGoneCold(const CaseFile &caseFile, QDate lastActivity, QDate today, int days)
{
    if (caseFile.status != CaseFileStatus::Open || caseFile.withdrawnOn.isValid())
        return false;
    const QDate last = lastActivity.isValid() ? std::max(caseFile.openedOn, lastActivity) : caseFile.openedOn;
    return last.daysTo(today) >= days;
}

} // namespace lotse::domain
