#pragma once

#include "services/task/task_time.h"
#include "services/use_case.h"

namespace lotse::services {

/// What is to be done. It may belong to a contact, a case file, a referral, or to nothing.
struct TaskPlan {
    domain::Code kind = domain::notAsked;
    TaskTime time;
    domain::AccountId assignee; ///< null: whoever finds it
    domain::ContactId contact;
    domain::CaseFileId caseFile;
    domain::ReferralId referral; ///< brings its case file with it
    QString note;
};

/// Adds a dated duty. It takes over the field of work of what it belongs to.
class AddTask
{
public:
    explicit AddTask(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Task> run(const TaskPlan &plan);

private:
    [[nodiscard]] base::Result<void> attach(domain::Task &task);

    Context m_context;
};

} // namespace lotse::services
