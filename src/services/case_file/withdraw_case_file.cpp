#include "services/case_file/withdraw_case_file.h"

#include "services/case_file/case_file_steps.h"

namespace lotse::services {

using namespace domain;
using base::IssueCode;

static QList<base::FieldIssue> checkSettled(const ClosingObstacles &obstacles)
{
    QList<base::FieldIssue> issues;
    if (obstacles.openReferrals > 0)
        issues.append(
            {IssueCode::OpenReferrals, QStringLiteral("status"), {QString::number(obstacles.openReferrals)}});
    if (obstacles.openTasks > 0)
        issues.append(
            {IssueCode::OpenTasks, QStringLiteral("status"), {QString::number(obstacles.openTasks)}});
    return issues;
}

base::Result<CaseFile> WithdrawCaseFile::run(const CaseFileId &id, int revision, const QString &reason)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnCaseFiles));
    LOTSE_CHECK(requireReason(reason, "withdrawn_reason"));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadLiveCaseFile(m_context, id, revision));
    LOTSE_TRY(obstacles, m_context.store.caseFiles.closingObstacles(id));
    LOTSE_CHECK(requireNone(checkSettled(obstacles), "WithdrawCaseFile"));
    CaseFile after = before;
    after.withdrawnOn = m_context.today();
    after.withdrawnReason = reason.trimmed();
    LOTSE_CHECK(saveChange(m_context, m_context.store.caseFiles, "withdraw_case_file", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
