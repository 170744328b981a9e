#pragma once

#include "domain/task/task_repository.h"
#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

class SqlTaskRepository final : public SqlRecordRepository<domain::Task, domain::TaskRepository>
{
public:
    explicit SqlTaskRepository(const RepositoryContext &context);
    [[nodiscard]] base::Result<QList<domain::Task>> ofCaseFile(const domain::CaseFileId &caseFile) const override;
    [[nodiscard]] base::Result<QList<domain::Task>> due(const domain::WaitingRequest &request,
                                                       domain::DueTasks which) const override;
};

} // namespace lotse::storage
