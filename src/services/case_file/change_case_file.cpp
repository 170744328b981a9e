#include "services/case_file/change_case_file.h"

#include "domain/case_file/case_file_states.h"
#include "services/case_file/case_file_steps.h"

namespace lotse::services {

using namespace domain;
using base::IssueCode;

static QList<base::FieldIssue> checkEdit(const CaseFile &before, const CaseFileEdit &edit)
{
    QList<base::FieldIssue> issues;
    if (edit.openedOn.isValid() && edit.openedOn.year() != before.openedOn.year())
        issues.append({IssueCode::YearOfNumberFixed, QStringLiteral("opened_on"), {}});
    if (!canMoveSecurity(before.securityStatus, edit.securityStatus))
        issues.append({IssueCode::IllegalMove,
                       QStringLiteral("security_status"),
                       {before.securityStatus, edit.securityStatus}});
    return issues;
}

base::Result<CaseFile> ChangeCaseFile::run(const CaseFileEdit &edit)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnCaseFiles));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadLiveCaseFile(m_context, edit.id, edit.revision));
    LOTSE_CHECK(requireNone(checkEdit(before, edit), "ChangeCaseFile"));
    LOTSE_CHECK(requireNotInFuture(m_context, edit.openedOn, "opened_on"));
    CaseFile after = before;
    after.openedOn = edit.openedOn;
    after.state = edit.state;
    after.danger = edit.danger;
    after.securityStatus = edit.securityStatus;
    after.note = edit.note;
    LOTSE_CHECK(saveChange(m_context, m_context.store.caseFiles, "change_case_file", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
