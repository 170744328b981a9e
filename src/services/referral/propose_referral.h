#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Which partner is to take a case file over.
struct ReferralProposal {
    domain::CaseFileId caseFile;
    domain::PartnerId partner;
    domain::Code mode = domain::notAsked;
    QDate proposedOn;           ///< today where it is not valid
    domain::ReferralId follows; ///< the ended referral that this one takes up, if any
    QString note;
};

/// Proposes a partner for an open case file. Gives the referral its number and the field of work of the case file.
/// Nothing leaves the house by it.
class ProposeReferral
{
public:
    explicit ProposeReferral(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Referral> run(const ReferralProposal &proposal);

private:
    [[nodiscard]] base::Result<void> requireEnded(const ReferralProposal &proposal);

    Context m_context;
};

} // namespace lotse::services
