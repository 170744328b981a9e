#include "services/case_file/reopen_case_file.h"

#include "services/case_file/case_file_steps.h"

namespace lotse::services {

using namespace domain;

static constexpr const char *action = "reopen_case_file";

base::Result<CaseFile> ReopenCaseFile::run(const CaseFileId &id, int revision, const QString &reason)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnCaseFiles));
    LOTSE_CHECK(requireReason(reason, "note"));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadForChange(m_context, m_context.store.caseFiles, id, revision));
    if (before.status != CaseFileStatus::Closed)
        return illegalMove(before.status, CaseFileStatus::Open);
    CaseFile after = before;
    takeClosingBack(after);
    ++after.reopened;
    if (after.counsellor.isNull())
        after.counsellor = m_context.actor.id;
    LOTSE_CHECK(saveChange(m_context, m_context.store.caseFiles, action, before, after));
    LOTSE_CHECK(keepReason(m_context, action, after, reason));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
