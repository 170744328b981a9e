#pragma once

#include "controllers/act_controller.h"
#include "services/task/add_task.h"

namespace lotse::controllers {

using services::TaskPlan;

/// What is done with tasks, wherever they stand.
class TaskController : public ActController
{
    Q_OBJECT

public:
    enum class Act { Added, Completed, Attempted, Postponed, Waived };

    using ActController::ActController;

public Q_SLOTS:
    void add(const lotse::services::TaskPlan &plan);
    /// A call back says how it ended.
    void complete(const lotse::domain::Task &task, const lotse::domain::Code &outcome);
    /// A try that reached nobody; `outcome` tells whether a message was left.
    void recordAttempt(const lotse::domain::Task &task, const lotse::domain::Code &outcome);
    void postpone(const lotse::domain::Task &task, QDate day);
    void waive(const lotse::domain::Task &task, const QString &reason);

Q_SIGNALS:
    void acted(lotse::controllers::TaskController::Act act, const lotse::domain::Task &task);

private:
    template<class Use, class... Details>
    void settle(Act what, const domain::Task &task, const Details &...details);
};

} // namespace lotse::controllers
