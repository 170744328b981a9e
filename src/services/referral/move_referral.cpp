#include "services/referral/move_referral.h"

#include "domain/referral/referral_rules.h"
#include "domain/referral/referral_states.h"
#include "services/case_file/case_file_steps.h"
#include "services/referral/referral_steps.h"

namespace lotse::services {

using namespace domain;
using base::IssueCode;
using S = ReferralStatus;

namespace {

constexpr const char *action = "move_referral";

Referral moved(const Referral &before, S to, const MoveDetails &details, QDate day)
{
    Referral after = before;
    after.status = to;
    after.*dayOf(to).day = day;
    if (details.mode != notAsked)
        after.mode = details.mode;
    if (to == S::Consented)
        after.consentKind = details.consentKind;
    if (declinedBy(to) != notAsked)
        after.declineReason = details.declineReason;
    if (to == S::Forwarded)
        after.forwardedTo = details.forwardedTo;
    if (!details.note.isEmpty())
        after.note = before.note.isEmpty() ? details.note : before.note + u'\n' + details.note;
    return after;
}

QList<base::FieldIssue> checkMove(const Referral &after)
{
    QList<base::FieldIssue> issues;
    if (after.status == S::Consented && !hasConsent(after))
        issues.append({IssueCode::ConsentMissing, QStringLiteral("consent_kind"), {}});
    if (after.status == S::Forwarded && after.forwardedTo.isNull())
        issues.append({IssueCode::Required, QStringLiteral("forwarded_to"), {}});
    if (after.status == S::Forwarded && after.forwardedTo == after.partner)
        issues.append(
            {IssueCode::DuplicateValue, QStringLiteral("forwarded_to"), {after.forwardedTo.text()}});
    return issues;
}

} // namespace

base::Result<Referral> MoveReferral::run(const ReferralId &id, int revision, S to, const MoveDetails &details)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnReferrals));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadForChange(m_context, m_context.store.referrals, id, revision));
    if (!canMove(before.status, to))
        return illegalMove(before.status, to);
    const QDate day = details.day.isValid() ? details.day : m_context.today();
    LOTSE_CHECK(requireNotInFuture(m_context, day, dayOf(to).field.toLatin1().constData()));

    Referral after = moved(before, to, details, day);
    LOTSE_CHECK(requireNone(checkMove(after), "MoveReferral"));
    if (to == S::Sent)
        LOTSE_CHECK(requireMaySend(after));
    LOTSE_CHECK(saveReferral(m_context, action, before, after));
    if (to == S::Forwarded)
        LOTSE_CHECK(proposeNext(after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

base::Result<void> MoveReferral::requireMaySend(const Referral &referral)
{
    LOTSE_TRY(caseFile, load(m_context, m_context.store.caseFiles, referral.caseFile));
    LOTSE_CHECK(requireOpen(caseFile));
    return requirePartnerOn(m_context, referral.partner, referral.sentOn, "partner");
}

base::Result<void> MoveReferral::proposeNext(const Referral &forwarded)
{
    LOTSE_TRY(caseFile, load(m_context, m_context.store.caseFiles, forwarded.caseFile));
    Referral next;
    next.partner = forwarded.forwardedTo;
    next.mode = forwarded.mode;
    next.proposedOn = forwarded.forwardedOn;
    next.follows = forwarded.id;
    return saveNewReferral(m_context, action, caseFile, next);
}

} // namespace lotse::services
