#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Says that a task is done. A call back needs to say how it ended.
class CompleteTask
{
public:
    explicit CompleteTask(const Context &context) : m_context(context) {}

    /// `doneOn` is today where it is not valid.
    [[nodiscard]] base::Result<domain::Task> run(const domain::TaskId &id, int revision,
                                                 const domain::Code &outcome = domain::notAsked,
                                                 QDate doneOn = {});

private:
    Context m_context;
};

} // namespace lotse::services
