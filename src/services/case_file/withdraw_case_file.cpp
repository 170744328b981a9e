#include "services/case_file/withdraw_case_file.h"

#include "services/case_file/case_file_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<CaseFile> WithdrawCaseFile::run(const CaseFileId &id, int revision, const QString &reason)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnCaseFiles));
    LOTSE_CHECK(requireReason(reason, "withdrawn_reason"));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadLiveCaseFile(m_context, id, revision));
    LOTSE_CHECK(requireSettled(m_context, id));
    CaseFile after = before;
    after.withdrawnOn = m_context.today();
    after.withdrawnReason = reason.trimmed();
    LOTSE_CHECK(saveChange(m_context, m_context.store.caseFiles, "withdraw_case_file", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
