#pragma once

#include "services/record_change.h"
#include "services/task/task_time.h"

/// What the use cases of tasks have in common. Each function works inside the transaction of its use case and
/// commits nothing.
namespace lotse::services {

/// A task that is neither done nor waived, in the revision that the caller has seen.
[[nodiscard]] base::Result<domain::Task> loadOpenTask(const Context &context, const domain::TaskId &id,
                                                      int revision);

/// Sets when the task is due: Invalid without a day or with a window that ends before it begins.
[[nodiscard]] base::Result<void> setTime(const Context &context, const TaskTime &time, domain::Task &task);

} // namespace lotse::services
