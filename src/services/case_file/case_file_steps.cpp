#include "services/case_file/case_file_steps.h"

#include "domain/case_file/case_file_states.h"
#include "domain/purpose.h"

namespace lotse::services {

using namespace domain;
using base::ErrorCode;
using base::IssueCode;

base::Result<void> requireLive(const CaseFile &caseFile)
{
    if (caseFile.withdrawnOn.isValid())
        return base::failure(ErrorCode::Conflict, QStringLiteral("requireLive"),
                             {{IssueCode::IllegalMove,
                               QStringLiteral("status"),
                               {QStringLiteral("withdrawn"), word(CaseFileStatus::Open)}}});
    if (!isLive(caseFile.status))
        return illegalMove(caseFile.status, CaseFileStatus::Open);
    return {};
}

base::Result<void> requireOpen(const CaseFile &caseFile)
{
    LOTSE_CHECK(requireLive(caseFile));
    if (caseFile.status == CaseFileStatus::New)
        return base::failure(ErrorCode::Conflict, QStringLiteral("requireOpen"),
                             {{IssueCode::OwnerMissing, QStringLiteral("counsellor"), {}}});
    if (caseFile.status != CaseFileStatus::Open)
        return illegalMove(caseFile.status, CaseFileStatus::Open);
    return {};
}

base::Result<CaseFile> loadLiveCaseFile(const Context &context, const CaseFileId &id, int revision)
{
    LOTSE_TRY(caseFile, loadForChange(context, context.store.caseFiles, id, revision));
    LOTSE_CHECK(requireLive(caseFile));
    return caseFile;
}

base::Result<void> requireSettled(const Context &context, const CaseFileId &id)
{
    LOTSE_TRY(obstacles, context.store.caseFiles.closingObstacles(id));
    QList<base::FieldIssue> issues;
    const auto refuse = [&issues](IssueCode code, int open) {
        if (open > 0)
            issues.append({code, QStringLiteral("status"), {QString::number(open)}});
    };
    refuse(IssueCode::OpenReferrals, obstacles.openReferrals);
    refuse(IssueCode::OpenTasks, obstacles.openTasks);
    return requireNone(issues, "requireSettled");
}

base::Result<void> keepReason(const Context &context, const char *action, const CaseFile &caseFile,
                              const QString &reason)
{
    Note note;
    note.caseFile = caseFile.id;
    note.fieldOfWork = caseFile.fieldOfWork;
    note.at = context.clock.now();
    note.author = context.actor.id;
    note.text = reason.trimmed();
    return saveNew(context, context.store.notes, action, note);
}

base::Result<void> requireMeeting(const Code &a, const Code &b)
{
    if (!mayMeet(a, b))
        return base::failure(ErrorCode::Invalid, QStringLiteral("requireMeeting"),
                             {{IssueCode::CrossesPurposeWall, QStringLiteral("field_of_work"), {a, b}}});
    return {};
}

base::Result<Code> sharedPurpose(const Context &context, const CaseFile &caseFile)
{
    Code shared = caseFile.fieldOfWork;
    for (const PersonId &id : caseFile.callers + caseFile.persons) {
        LOTSE_TRY(person, load(context, context.store.people, id));
        LOTSE_CHECK(requireMeeting(shared, person.fieldOfWork));
        shared = joinedPurpose(shared, person.fieldOfWork);
    }
    return shared;
}

void takeClosingBack(CaseFile &caseFile)
{
    caseFile.status = CaseFileStatus::Open;
    caseFile.closedOn = QDate();
    caseFile.closingReason = notAsked;
    caseFile.outcome.clear();
    caseFile.closingProposedBy = AccountId();
}

} // namespace lotse::services
