#include "domain/task/task_rules.h"

namespace lotse::domain {

using base::FieldIssue;
using base::IssueCode;

bool isOpen(const Task &task) { return !task.doneOn.isValid() && task.waivedReason.isEmpty(); }

QList<FieldIssue> checkTask(const Task &task)
{
    QList<FieldIssue> issues;
    if (task.dueFrom && task.dueTo && *task.dueTo < *task.dueFrom)
        issues.append({IssueCode::EndBeforeStart, QStringLiteral("due_to"), {}});
    if (task.doneOn.isValid() && !task.waivedReason.isEmpty())
        issues.append({IssueCode::StatusContradictsDates,
                       QStringLiteral("done_on"),
                       {QStringLiteral("waived"), QStringLiteral("done_on")}});
    return issues;
}

QList<FieldIssue> checkCompletion(const Task &task)
{
    if (task.kind == QLatin1String("call_back") && task.outcome == notAsked)
        return {{IssueCode::OutcomeMissing, QStringLiteral("outcome"), {}}};
    return {};
}

} // namespace lotse::domain
