#include "services/task/record_attempt.h"

#include "services/task/task_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Task> RecordAttempt::run(const TaskId &id, int revision, const Code &outcome)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnTasks));
    if (outcome != QLatin1String("not_reached") && outcome != QLatin1String("message_left"))
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("RecordAttempt"),
                             {{base::IssueCode::UnknownCode,
                               QStringLiteral("outcome"),
                               {outcome, QStringLiteral("task_outcome")}}});
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadOpenTask(m_context, id, revision));
    Task after = before;
    ++after.attempts;
    after.outcome = outcome;
    LOTSE_CHECK(saveChange(m_context, m_context.store.tasks, "record_attempt", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
