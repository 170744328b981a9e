#include "services/case_file/assign_case_file.h"

#include "services/case_file/case_file_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<CaseFile> AssignCaseFile::run(const CaseFileId &id, int revision, const AccountId &owner)
{
    LOTSE_CHECK(require(m_context, Action::AssignCaseFile));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadLiveCaseFile(m_context, id, revision));
    LOTSE_CHECK(requireAccount(m_context, owner, "counsellor"));
    CaseFile after = before;
    after.counsellor = owner;
    if (after.status == CaseFileStatus::New)
        after.status = CaseFileStatus::Open;
    LOTSE_CHECK(saveChange(m_context, m_context.store.caseFiles, "assign_case_file", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
