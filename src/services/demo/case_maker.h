#pragma once

#include "domain/case_file/case_file.h"
#include "domain/task/task.h"
#include "services/demo/referral_maker.h"
#include "services/demo/staff.h"

namespace lotse::services::demo {

/// A case file with everything that is known of its course up to today.
struct CaseLife {
    domain::CaseFile caseFile;
    std::vector<domain::Referral> referrals; ///< in the order of their proposal
};

/// Opens case files and decides how they go on: whether they are referred, when and why they close.
class CaseMaker
{
public:
    CaseMaker(const Setting &setting, IdMaker &ids, const Phrases &phrases, const Staff &staff);

    /// `about` takes over the id, the owner and the last day of the new case file.
    [[nodiscard]] CaseLife open(Constellation &about, const Moment &moment, const domain::AccountId &owner);
    /// The reminder to ask a partner who has been sent a referral.
    [[nodiscard]] domain::Task makeReminder(const domain::CaseFile &caseFile,
                                            const domain::Referral &referral, qint64 milliseconds);
    [[nodiscard]] ReferralMaker &referrals() { return m_referrals; }

private:
    void decideSecurity(domain::CaseFile &caseFile);
    void finish(CaseLife &life, const Constellation &about);
    void close(domain::CaseFile &caseFile, const domain::Code &reason, QDate settledOn);
    [[nodiscard]] const domain::Code &pickReason(const CaseLife &life);

    Random m_random;
    IdMaker &m_ids;
    const Phrases &m_phrases;
    const Staff &m_staff;
    const QDate m_today;
    ReferralMaker m_referrals;
};

} // namespace lotse::services::demo
