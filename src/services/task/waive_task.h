#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Settles a task without doing it, with a reason.
class WaiveTask
{
public:
    explicit WaiveTask(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Task> run(const domain::TaskId &id, int revision,
                                                 const QString &reason);

private:
    Context m_context;
};

} // namespace lotse::services
