#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Counts a try that reached nobody; a message may have been left. The task stays open.
class RecordAttempt
{
public:
    explicit RecordAttempt(const Context &context) : m_context(context) {}

    /// `outcome` is `not_reached` or `message_left`; who was reached completes the task instead.
    [[nodiscard]] base::Result<domain::Task> run(const domain::TaskId &id, int revision,
                                                 const domain::Code &outcome);

private:
    Context m_context;
};

} // namespace lotse::services
