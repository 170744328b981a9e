#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Corrects what was recorded of a referral, with a reason that is kept as a note of the case file; earlier values stay
/// in its history. Case file, partner, number and its year are fixed.
class CorrectReferral
{
public:
    explicit CorrectReferral(const Context &context) : m_context(context) {}

    /// `corrected` carries the id, the revision that was read and every field as it should have been.
    [[nodiscard]] base::Result<domain::Referral> run(const domain::Referral &corrected,
                                                     const QString &reason);

private:
    [[nodiscard]] base::Result<void> checkDays(const domain::Referral &before, const domain::Referral &after);

    Context m_context;
};

} // namespace lotse::services
