#include "services/task/waive_task.h"

#include "services/task/task_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Task> WaiveTask::run(const TaskId &id, int revision, const QString &reason)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnTasks));
    LOTSE_CHECK(requireReason(reason, "waived_reason"));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadOpenTask(m_context, id, revision));
    Task after = before;
    after.waivedReason = reason.trimmed();
    LOTSE_CHECK(saveChange(m_context, m_context.store.tasks, "waive_task", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
