#pragma once

#include "domain/referral/leaving.h"
#include "services/list/shown_value.h"

namespace lotse::services {

/// A value of the case and what becomes of it when the case is referred.
struct LeavingValue {
    domain::LeavingPart part = domain::LeavingPart::CaseFile;
    int person = 0; ///< which of the callers or persons of concern, from 1; 0 for the case file
    ShownField field;
    domain::Leaving leaving = domain::Leaving::Stays;
};

/// A referral with what stands around it.
struct ShownReferral {
    domain::Referral referral;
    domain::Partner partner;
    QString caseFileNumber;
    QString forwardedTo;                      ///< the name of the partner that has it now; empty unless it was forwarded
    QList<domain::PartnerFeedback> feedback;  ///< oldest first
    QList<LeavingValue> leaving;              ///< while nothing has been sent yet; values that nobody said are left out
};

/// Opens a referral to look at it. Looking is audited.
class ShowReferral
{
public:
    explicit ShowReferral(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<ShownReferral> run(const domain::ReferralId &id);

private:
    [[nodiscard]] base::Result<QList<LeavingValue>> leaving(const domain::Referral &referral,
                                                            const domain::CaseFile &caseFile) const;

    Context m_context;
};

} // namespace lotse::services
