#pragma once

#include "services/task/task_time.h"
#include "services/use_case.h"

namespace lotse::services {

/// Gives an open task another time.
class PostponeTask
{
public:
    explicit PostponeTask(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Task> run(const domain::TaskId &id, int revision,
                                                 const TaskTime &time);

private:
    Context m_context;
};

} // namespace lotse::services
