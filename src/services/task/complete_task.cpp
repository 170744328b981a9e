#include "services/task/complete_task.h"

#include "domain/task/task_rules.h"
#include "services/task/task_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Task> CompleteTask::run(const TaskId &id, int revision, const Code &outcome, QDate doneOn)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnTasks));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadOpenTask(m_context, id, revision));
    Task after = before;
    after.outcome = outcome;
    after.doneOn = doneOn.isValid() ? doneOn : m_context.today();
    LOTSE_CHECK(requireNotInFuture(m_context, after.doneOn, "done_on"));
    LOTSE_CHECK(requireNone(checkCompletion(after), "CompleteTask"));
    LOTSE_CHECK(saveChange(m_context, m_context.store.tasks, "complete_task", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
