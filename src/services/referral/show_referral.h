#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// A referral with what stands around it.
struct ShownReferral {
    domain::Referral referral;
    domain::Partner partner;
    QString caseFileNumber;
    QString forwardedTo;                      ///< the name of the partner that has it now; empty unless it was forwarded
    QList<domain::PartnerFeedback> feedback;  ///< oldest first
};

/// Opens a referral to look at it. Looking is audited.
class ShowReferral
{
public:
    explicit ShowReferral(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<ShownReferral> run(const domain::ReferralId &id);

private:
    Context m_context;
};

} // namespace lotse::services
