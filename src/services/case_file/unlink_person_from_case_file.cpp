#include "services/case_file/unlink_person_from_case_file.h"

#include "services/case_file/case_file_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<CaseFile> UnlinkPersonFromCaseFile::run(const CaseFileId &id, int revision,
                                                     const PersonId &person, CaseFileRole role)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnCaseFiles));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadLiveCaseFile(m_context, id, revision));
    CaseFile after = before;
    if (!peopleIn(after, role).removeOne(person))
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("UnlinkPersonFromCaseFile"));
    LOTSE_CHECK(
        saveChange(m_context, m_context.store.caseFiles, "unlink_person_from_case_file", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
