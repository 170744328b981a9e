#pragma once

#include "base/error.h"
#include "domain/task/task.h"

namespace lotse::domain {

/// Neither done nor waived.
[[nodiscard]] bool isOpen(const Task &task);

/// What contradicts itself in a task, imported or not: a window that ends before it begins, done and waived at once.
[[nodiscard]] QList<base::FieldIssue> checkTask(const Task &task);

/// What is missing to call it done: a call back ends with reached, not reached or a message left.
[[nodiscard]] QList<base::FieldIssue> checkCompletion(const Task &task);

} // namespace lotse::domain
