#include "services/task/add_task.h"

#include "domain/purpose.h"
#include "services/case_file/case_file_steps.h"
#include "services/task/task_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Task> AddTask::run(const TaskPlan &plan)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnTasks));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    Task task;
    task.kind = plan.kind;
    task.assignee = plan.assignee;
    task.contact = plan.contact;
    task.caseFile = plan.caseFile;
    task.referral = plan.referral;
    task.note = plan.note;
    LOTSE_CHECK(setTime(m_context, plan.time, task));
    if (!task.assignee.isNull())
        LOTSE_CHECK(requireAccount(m_context, task.assignee, "assignee"));
    LOTSE_CHECK(attach(task));
    LOTSE_CHECK(saveNew(m_context, m_context.store.tasks, "add_task", task));
    LOTSE_CHECK(transaction.commit());
    return task;
}

base::Result<void> AddTask::attach(Task &task)
{
    if (!task.referral.isNull()) {
        LOTSE_TRY(referral, load(m_context, m_context.store.referrals, task.referral));
        if (!task.caseFile.isNull() && task.caseFile != referral.caseFile)
            return requireNone({{base::IssueCode::UnknownReference,
                                 QStringLiteral("referral"),
                                 {referral.number, QStringLiteral("referral")}}},
                               "AddTask");
        task.caseFile = referral.caseFile;
    }
    if (!task.caseFile.isNull()) {
        LOTSE_TRY(caseFile, load(m_context, m_context.store.caseFiles, task.caseFile));
        LOTSE_CHECK(requireLive(caseFile));
        task.fieldOfWork = caseFile.fieldOfWork;
    }
    if (!task.contact.isNull()) {
        LOTSE_TRY(contact, load(m_context, m_context.store.contacts, task.contact));
        LOTSE_CHECK(requireMeeting(task.fieldOfWork, contact.fieldOfWork));
        task.fieldOfWork = joinedPurpose(task.fieldOfWork, contact.fieldOfWork);
    }
    return {};
}

} // namespace lotse::services
