#include "services/case_file/take_case_file.h"

#include "services/case_file/case_file_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<CaseFile> TakeCaseFile::run(const CaseFileId &id, int revision)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnCaseFiles));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadLiveCaseFile(m_context, id, revision));
    if (before.status != CaseFileStatus::New)
        return illegalMove(before.status, CaseFileStatus::Open);
    CaseFile after = before;
    after.status = CaseFileStatus::Open;
    after.counsellor = m_context.actor.id;
    LOTSE_CHECK(saveChange(m_context, m_context.store.caseFiles, "take_case_file", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
