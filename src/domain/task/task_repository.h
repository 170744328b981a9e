#pragma once

#include "domain/record/record_repository.h"
#include "domain/task/task.h"

namespace lotse::domain {

class TaskRepository : public RecordRepository<Task>
{
public:
    /// The tasks of a case file, by due day.
    [[nodiscard]] virtual base::Result<QList<Task>> ofCaseFile(const CaseFileId &caseFile) const = 0;
    /// What is neither done nor waived and due up to this day, by due day.
    [[nodiscard]] virtual base::Result<QList<Task>> dueUpTo(QDate day, const QStringList &fieldsOfWork) const = 0;
};

} // namespace lotse::domain
