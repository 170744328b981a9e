#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Records what a partner reports. The referral moves where the report says so and its state table allows it: accepted
/// or not, first contact, in counselling where the support is active or low; any report shows that it was received.
/// The next feedback is due when the report says, else after the usual days.
class RecordPartnerFeedback
{
public:
    explicit RecordPartnerFeedback(const Context &context) : m_context(context) {}

    /// `revision` is that of the referral; `feedback.at` is now where it is not set. The referral as it is then.
    [[nodiscard]] base::Result<domain::Referral> run(int revision, const domain::PartnerFeedback &feedback);

private:
    Context m_context;
};

} // namespace lotse::services
