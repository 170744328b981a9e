#include "services/case_file/send_back_closing.h"

#include "services/case_file/case_file_steps.h"

namespace lotse::services {

using namespace domain;

static constexpr const char *action = "send_back_closing";

base::Result<CaseFile> SendBackClosing::run(const CaseFileId &id, int revision, const QString &reason)
{
    LOTSE_CHECK(require(m_context, Action::ReviewClosing));
    LOTSE_CHECK(requireReason(reason, "note"));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadLiveCaseFile(m_context, id, revision));
    if (before.status != CaseFileStatus::Closing)
        return illegalMove(before.status, CaseFileStatus::Open);
    CaseFile after = before;
    takeClosingBack(after);
    LOTSE_CHECK(saveChange(m_context, m_context.store.caseFiles, action, before, after));
    LOTSE_CHECK(keepReason(m_context, action, after, reason));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
