#include "services/case_file/propose_closing.h"

#include "domain/case_file/case_file_rules.h"
#include "domain/case_file/case_file_states.h"
#include "domain/task/task_rules.h"
#include "services/case_file/case_file_steps.h"

#include <algorithm>

namespace lotse::services {

using namespace domain;

static constexpr const char *action = "propose_closing";

base::Result<CaseFile> ProposeClosing::run(const Closing &closing)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnCaseFiles));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadLiveCaseFile(m_context, closing.id, closing.revision));
    LOTSE_TRY(isReviewed, needsSecondPerson(before));
    const CaseFileStatus target = isReviewed ? CaseFileStatus::Closing : CaseFileStatus::Closed;
    // A file that waits for its second person has its own two ways out.
    if (before.status == CaseFileStatus::Closing || !canMove(before.status, target))
        return illegalMove(before.status, target);

    CaseFile after = before;
    after.closingReason = closing.reason;
    after.outcome = closing.outcome.trimmed();
    const bool isWaived = !closing.waiveReason.trimmed().isEmpty();
    LOTSE_TRY(obstacles, m_context.store.caseFiles.closingObstacles(before.id));
    LOTSE_CHECK(requireNone(checkClosing(after, obstacles, isWaived), "ProposeClosing"));

    after.status = target;
    if (isReviewed)
        after.closingProposedBy = m_context.actor.id;
    else
        after.closedOn = m_context.today();
    if (obstacles.openReferrals > 0 || obstacles.openTasks > 0)
        LOTSE_CHECK(waive(before, closing.waiveReason.trimmed()));
    LOTSE_CHECK(saveChange(m_context, m_context.store.caseFiles, action, before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

base::Result<bool> ProposeClosing::needsSecondPerson(const CaseFile &caseFile)
{
    if (wasUnderReview(caseFile.securityStatus))
        return true;
    LOTSE_TRY(contacts, m_context.store.contacts.ofCaseFile(caseFile.id));
    if (std::any_of(contacts.cbegin(), contacts.cend(),
                    [](const Contact &contact) { return wasUnderReview(contact.securityStatus); }))
        return true;
    return m_context.store.caseFiles.concernsChild(caseFile.id, m_context.today().year());
}

base::Result<void> ProposeClosing::waive(const CaseFile &caseFile, const QString &reason)
{
    LOTSE_TRY(tasks, m_context.store.tasks.ofCaseFile(caseFile.id));
    for (const Task &before : tasks) {
        if (!isOpen(before))
            continue;
        Task after = before;
        after.waivedReason = reason;
        LOTSE_CHECK(saveChange(m_context, m_context.store.tasks, action, before, after));
    }
    return keepReason(m_context, action, caseFile, reason);
}

} // namespace lotse::services
