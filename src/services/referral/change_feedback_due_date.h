#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Sets when the partner is to report next on a referral that is not over.
class ChangeFeedbackDueDate
{
public:
    explicit ChangeFeedbackDueDate(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Referral> run(const domain::ReferralId &id, int revision, QDate day);

private:
    Context m_context;
};

} // namespace lotse::services
