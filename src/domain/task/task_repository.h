#pragma once

#include "domain/list/waiting_request.h"
#include "domain/record/record_repository.h"
#include "domain/task/task.h"

namespace lotse::domain {

enum class DueTasks { CallBacks, Others };

class TaskRepository : public RecordRepository<Task>
{
public:
    /// The tasks of a case file, by due day.
    [[nodiscard]] virtual base::Result<QList<Task>> ofCaseFile(const CaseFileId &caseFile) const = 0;
    /// Call backs, or everything else, that is neither done nor waived, by due day. What nobody was chosen for is
    /// everybody's.
    [[nodiscard]] virtual base::Result<QList<Task>> due(const WaitingRequest &request, DueTasks which) const = 0;
};

} // namespace lotse::domain
