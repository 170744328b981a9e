#pragma once

#include "domain/case_file/case_file_repository.h"
#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

class SqlCaseFileRepository final : public SqlRecordRepository<domain::CaseFile, domain::CaseFileRepository>
{
public:
    explicit SqlCaseFileRepository(const RepositoryContext &context);

    [[nodiscard]] base::Result<domain::ClosingObstacles> closingObstacles(const domain::CaseFileId &id) const override;
    [[nodiscard]] base::Result<bool> concernsChild(const domain::CaseFileId &id, int year) const override;

protected:
    void bindRecord(Statement &query, const domain::CaseFile &caseFile) const override;
    [[nodiscard]] base::Result<void> loadLinks(QList<domain::CaseFile> &caseFiles) const override;
    [[nodiscard]] base::Result<void> storeLinks(const domain::CaseFile &caseFile, bool isNew) override;

private:
    [[nodiscard]] base::Result<void> storePeople(const domain::CaseFile &caseFile,
                                                 const QList<domain::PersonId> &people, const char *role);
};

} // namespace lotse::storage
