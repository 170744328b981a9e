#include "services/referral/record_partner_feedback.h"

#include "domain/referral/referral_rules.h"
#include "domain/referral/referral_states.h"
#include "services/referral/referral_steps.h"

namespace lotse::services {

using namespace domain;
using base::IssueCode;
using S = ReferralStatus;

namespace {

constexpr const char *action = "record_partner_feedback";

bool isYes(const Code &answer) { return answer == QLatin1String("yes"); }

/// True where the partner can know of the referral: it was sent, or the caller got the address.
bool isKnownToPartner(S status) { return mayReach(S::Sent, status) || mayReach(S::AddressGiven, status); }

void moveAsReported(const PartnerFeedback &feedback, QDate day, Referral &referral)
{
    const auto moveTo = [&](S to) {
        if (canMove(referral.status, to)) {
            referral.status = to;
            referral.*dayOf(to).day = day;
        }
    };
    if (isYes(feedback.accepted))
        moveTo(S::Accepted);
    if (feedback.accepted == QLatin1String("no"))
        moveTo(S::DeclinedByPartner);
    if (isYes(feedback.contactWithCaller) || isYes(feedback.contactWithPerson))
        moveTo(S::FirstContact);
    if (feedback.intensity == QLatin1String("active") || feedback.intensity == QLatin1String("low"))
        moveTo(S::InCounselling);
    if (referral.status == S::Sent)
        moveTo(S::Received);
}

QList<base::FieldIssue> checkFeedback(const PartnerFeedback &feedback, QDate day, base::Instant now)
{
    QList<base::FieldIssue> issues;
    if (feedback.at > now)
        issues.append({IssueCode::StartsInFuture, QStringLiteral("at"), {}});
    if (feedback.nextDueOn.isValid() && feedback.nextDueOn < day)
        issues.append({IssueCode::DatesOutOfOrder,
                       QStringLiteral("next_due_on"),
                       {QStringLiteral("at"), QStringLiteral("next_due_on")}});
    return issues;
}

} // namespace

base::Result<Referral> RecordPartnerFeedback::run(int revision, const PartnerFeedback &reported)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnReferrals));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadForChange(m_context, m_context.store.referrals, reported.referral, revision));
    if (!isKnownToPartner(before.status))
        return illegalMove(before.status, S::Received);
    PartnerFeedback feedback = reported;
    if (feedback.at == base::Instant())
        feedback.at = m_context.clock.now();
    const QDate day = base::localDay(feedback.at, m_context.organisation.zone);
    LOTSE_CHECK(requireNone(checkFeedback(feedback, day, m_context.clock.now()), "RecordPartnerFeedback"));

    Referral after = before;
    moveAsReported(feedback, day, after);
    if (!isFinal(after.status))
        after.feedbackDueOn = feedback.nextDueOn.isValid() ? feedback.nextDueOn : day.addDays(feedbackDays);
    LOTSE_CHECK(saveNew(m_context, m_context.store.feedback, action, feedback, before.fieldOfWork));
    LOTSE_CHECK(saveReferral(m_context, action, before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
