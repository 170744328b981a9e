#include "domain/case_file/case_file_rules.h"

namespace lotse::domain {

using base::FieldIssue;
using base::IssueCode;
using S = CaseFileStatus;

static void checkNotBeforeOpening(const CaseFile &caseFile, QDate day, const QString &field,
                                  QList<FieldIssue> &issues)
{
    if (day.isValid() && day < caseFile.openedOn)
        issues.append({IssueCode::DatesOutOfOrder, field, {QStringLiteral("opened_on"), field}});
}

QList<FieldIssue> checkCaseFile(const CaseFile &caseFile)
{
    QList<FieldIssue> issues;
    const QString closedOn = QStringLiteral("closed_on");
    const bool isOver = caseFile.status == S::Closed || caseFile.status == S::Anonymised;
    if (caseFile.status != S::Merged && isOver != caseFile.closedOn.isValid())
        issues.append({IssueCode::StatusContradictsDates, closedOn, {word(caseFile.status), closedOn}});
    checkNotBeforeOpening(caseFile, caseFile.closedOn, closedOn, issues);
    checkNotBeforeOpening(caseFile, caseFile.withdrawnOn, QStringLiteral("withdrawn_on"), issues);
    return issues;
}

QList<FieldIssue> checkClosing(const CaseFile &caseFile, const ClosingObstacles &obstacles, bool isWaived)
{
    QList<FieldIssue> issues;
    const QString reasonField = QStringLiteral("closing_reason");
    const Code &reason = caseFile.closingReason;
    if (reason == notAsked)
        issues.append({IssueCode::ReasonMissing, reasonField, {}});
    else if (caseFile.status == S::New && reason != QLatin1String("duplicate")
             && reason != QLatin1String("answered"))
        issues.append({IssueCode::ClosingReasonNotAllowed, reasonField, {word(caseFile.status), reason}});
    if (caseFile.outcome.trimmed().isEmpty())
        issues.append({IssueCode::OutcomeMissing, QStringLiteral("outcome"), {}});

    const auto add = [&](IssueCode code, int count) {
        if (count > 0)
            issues.append({code, QStringLiteral("status"), {QString::number(count)}});
    };
    add(IssueCode::OpenDrafts, obstacles.runningContacts);
    if (!isWaived) {
        add(IssueCode::OpenReferrals, obstacles.openReferrals);
        add(IssueCode::OpenTasks, obstacles.openTasks);
    }
    return issues;
}

} // namespace lotse::domain
