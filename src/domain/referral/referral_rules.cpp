#include "domain/referral/referral_rules.h"

#include "domain/referral/referral_states.h"

#include <algorithm>

namespace lotse::domain {

using base::FieldIssue;
using base::IssueCode;
using S = ReferralStatus;

namespace {

/// The statuses that the referral has days of, in the order of the enumeration, which is the order of the table.
QList<S> datedStatuses(const Referral &referral)
{
    QList<S> dated;
    for (S status : allOf<S>()) {
        if (!(referral.*dayOf(status).day).isValid())
            continue;
        // One day for two statuses: what the referral says of itself decides which it is.
        if (declinedBy(status) != notAsked) {
            const bool isStated = declinedBy(referral.status) != notAsked;
            if (isStated ? status != referral.status : !hasReached(referral, status))
                continue;
        }
        dated.append(status);
    }
    return dated;
}

FieldIssue contradiction(const Referral &referral, const QString &field)
{
    return {IssueCode::StatusContradictsDates, field, {word(referral.status), field}};
}

void checkOwnDay(const Referral &referral, QList<FieldIssue> &issues)
{
    const StatusDay own = dayOf(referral.status);
    const bool mayLackDay = referral.status == S::AddressGiven || referral.status == S::Forwarded;
    if (!mayLackDay && !(referral.*own.day).isValid())
        issues.append(contradiction(referral, own.field));
    const Code who = declinedBy(referral.status);
    if (who != notAsked && referral.declinedBy != notAsked && referral.declinedBy != who)
        issues.append(contradiction(referral, QStringLiteral("declined_by")));
}

// The days lie on one path to the status where each leads to the next and the last to the status.
void checkPath(const Referral &referral, QList<FieldIssue> &issues)
{
    std::optional<S> before;
    for (S status : datedStatuses(referral)) {
        const StatusDay own = dayOf(status);
        if (!mayReach(status, referral.status) || (before && !mayReach(*before, status))) {
            issues.append(contradiction(referral, own.field));
            continue;
        }
        if (before && referral.*dayOf(*before).day > referral.*own.day)
            issues.append({IssueCode::DatesOutOfOrder, own.field, {dayOf(*before).field, own.field}});
        before = status;
    }
}

/// Every path to these passes the sending.
bool impliesSending(S status)
{
    switch (status) {
    case S::Sent:
    case S::Received:
    case S::WaitingList:
    case S::Accepted:
    case S::Forwarded:
    case S::DeclinedByPartner:
        return true;
    default:
        return false;
    }
}

bool hasLeft(const Referral &referral)
{
    const QList<S> dated = datedStatuses(referral);
    return impliesSending(referral.status) || std::any_of(dated.cbegin(), dated.cend(), impliesSending);
}

} // namespace

bool hasConsent(const Referral &referral)
{
    return referral.consentKind == QLatin1String("written") || referral.consentKind == QLatin1String("oral")
        || referral.mode == QLatin1String("anonymous");
}

QList<FieldIssue> checkReferral(const Referral &referral)
{
    QList<FieldIssue> issues;
    checkOwnDay(referral, issues);
    checkPath(referral, issues);
    if (hasLeft(referral) && !hasConsent(referral))
        issues.append({IssueCode::ConsentMissing, QStringLiteral("consent_kind"), {}});
    if (referral.feedbackDueOn.isValid() && referral.sentOn > referral.feedbackDueOn)
        issues.append({IssueCode::DatesOutOfOrder,
                       QStringLiteral("feedback_due_on"),
                       {QStringLiteral("sent_on"), QStringLiteral("feedback_due_on")}});
    return issues;
}

void completeReferral(Referral &referral)
{
    if (referral.declinedBy == notAsked)
        referral.declinedBy = declinedBy(referral.status);
    if (!referral.feedbackDueOn.isValid() && referral.sentOn.isValid())
        referral.feedbackDueOn = referral.sentOn.addDays(feedbackDays);
}

} // namespace lotse::domain
