#include "services/task/task_steps.h"

#include "domain/task/task_rules.h"

namespace lotse::services {

using namespace domain;
using base::IssueCode;

base::Result<Task> loadOpenTask(const Context &context, const TaskId &id, int revision)
{
    LOTSE_TRY(task, loadForChange(context, context.store.tasks, id, revision));
    if (!isOpen(task)) {
        const QString state = task.doneOn.isValid() ? QStringLiteral("done") : QStringLiteral("waived");
        return base::failure(
            base::ErrorCode::Conflict, QStringLiteral("loadOpenTask"),
            {{IssueCode::IllegalMove, QStringLiteral("done_on"), {state, QStringLiteral("open")}}});
    }
    return task;
}

base::Result<void> setTime(const Context &context, const TaskTime &time, Task &task)
{
    task.dueOn = time.dueOn;
    task.dueFrom = time.dueFrom;
    task.dueTo = time.dueTo;
    if (!task.dueOn.isValid() && task.dueFrom)
        task.dueOn = base::localDay(*task.dueFrom, context.organisation.zone);
    QList<base::FieldIssue> issues = checkTask(task);
    if (!task.dueOn.isValid())
        issues.append({IssueCode::Required, QStringLiteral("due_on"), {}});
    return requireNone(issues, "setTime");
}

} // namespace lotse::services
