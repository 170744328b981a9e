#include "controllers/task/task_controller.h"

#include "services/task/complete_task.h"
#include "services/task/postpone_task.h"
#include "services/task/record_attempt.h"
#include "services/task/waive_task.h"

namespace lotse::controllers {

using domain::Task;
using services::Context;

template<class Use, class... Details>
void TaskController::settle(Act what, const Task &task, const Details &...details)
{
    act([id = task.id, revision = task.revision, details...](
            const Context &context) { return Use(context).run(id, revision, details...); },
        [this, what](const Task &settled) { Q_EMIT acted(what, settled); });
}

void TaskController::add(const TaskPlan &plan)
{
    act([plan](const Context &context) { return services::AddTask(context).run(plan); },
        [this](const Task &task) { Q_EMIT acted(Act::Added, task); });
}

void TaskController::complete(const Task &task, const domain::Code &outcome)
{
    settle<services::CompleteTask>(Act::Completed, task, outcome);
}

void TaskController::recordAttempt(const Task &task, const domain::Code &outcome)
{
    settle<services::RecordAttempt>(Act::Attempted, task, outcome);
}

void TaskController::postpone(const Task &task, QDate day)
{
    settle<services::PostponeTask>(Act::Postponed, task, services::TaskTime{day, {}, {}});
}

void TaskController::waive(const Task &task, const QString &reason)
{
    settle<services::WaiveTask>(Act::Waived, task, reason);
}

} // namespace lotse::controllers
