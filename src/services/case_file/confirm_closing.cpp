#include "services/case_file/confirm_closing.h"

#include "domain/case_file/case_file_rules.h"
#include "services/case_file/case_file_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<CaseFile> ConfirmClosing::run(const CaseFileId &id, int revision)
{
    LOTSE_CHECK(require(m_context, Action::ReviewClosing));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadLiveCaseFile(m_context, id, revision));
    if (before.status != CaseFileStatus::Closing)
        return illegalMove(before.status, CaseFileStatus::Closed);
    if (before.closingProposedBy == m_context.actor.id)
        return base::failure(
            base::ErrorCode::Forbidden, QStringLiteral("ConfirmClosing"),
            {{base::IssueCode::SecondPersonMissing, QStringLiteral("closing_proposed_by"), {}}});
    // What was open when the closing was proposed was waived with a reason; a draft begun since then was not.
    LOTSE_TRY(obstacles, m_context.store.caseFiles.closingObstacles(id));
    LOTSE_CHECK(requireNone(checkClosing(before, obstacles, true), "ConfirmClosing"));

    CaseFile after = before;
    after.status = CaseFileStatus::Closed;
    after.closedOn = m_context.today();
    after.closingProposedBy = AccountId();
    LOTSE_CHECK(saveChange(m_context, m_context.store.caseFiles, "confirm_closing", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
