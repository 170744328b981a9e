#include "services/task/postpone_task.h"

#include "services/task/task_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Task> PostponeTask::run(const TaskId &id, int revision, const TaskTime &time)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnTasks));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadOpenTask(m_context, id, revision));
    Task after = before;
    LOTSE_CHECK(setTime(m_context, time, after));
    LOTSE_CHECK(saveChange(m_context, m_context.store.tasks, "postpone_task", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
