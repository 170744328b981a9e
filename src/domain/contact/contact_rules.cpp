#include "domain/contact/contact_rules.h"

#include "domain/case_file/case_file_states.h"
#include "domain/record/check_fields.h"
#include "domain/statistics/counselling.h"

#include <algorithm>
#include <limits>

namespace lotse::domain {

using base::FieldIssue;
using base::IssueCode;
using S = ContactStatus;

namespace {

const QString startedAt = QStringLiteral("started_at");
const QString endedAt = QStringLiteral("ended_at");
const QString receivedAt = QStringLiteral("received_at");
const QString answeredAt = QStringLiteral("answered_at");
const QString followUpTo = QStringLiteral("follow_up_to");
const QString parkedAt = QStringLiteral("parked_at");

FieldIssue contradiction(const Contact &contact, const QString &field)
{
    return {IssueCode::StatusContradictsDates, field, {word(contact.status), field}};
}

void checkTimes(const Contact &contact, base::Instant now, QList<FieldIssue> &issues)
{
    if (contact.startedAt > now)
        issues.append({IssueCode::StartsInFuture, startedAt, {}});
    if (contact.receivedAt && *contact.receivedAt > now)
        issues.append({IssueCode::StartsInFuture, receivedAt, {}});
    if (contact.endedAt && *contact.endedAt < contact.startedAt)
        issues.append({IssueCode::EndBeforeStart, endedAt, {}});
    if (contact.receivedAt && contact.answeredAt && *contact.answeredAt < *contact.receivedAt)
        issues.append({IssueCode::DatesOutOfOrder, answeredAt, {receivedAt, answeredAt}});
    if (contact.followUpFrom && contact.followUpTo && *contact.followUpTo < *contact.followUpFrom)
        issues.append({IssueCode::EndBeforeStart, followUpTo, {}});
}

void checkStatus(const Contact &contact, QList<FieldIssue> &issues)
{
    const bool isWaiting = contact.status == S::Received || contact.status == S::InAnswer;
    if (contact.parkedAt.has_value() != (contact.status == S::Parked))
        issues.append(contradiction(contact, parkedAt));
    if (isWaiting && !contact.receivedAt)
        issues.append(contradiction(contact, receivedAt));
    if (isWaiting && contact.answeredAt)
        issues.append(contradiction(contact, answeredAt));
    if (contact.status == S::Withdrawn && contact.withdrawnReason.trimmed().isEmpty())
        issues.append({IssueCode::ReasonMissing, QStringLiteral("withdrawn_reason"), {}});
}

void checkRelations(const Contact &contact, const CodeBook &codes, QList<FieldIssue> &issues)
{
    const QString field = QStringLiteral("relations");
    for (const Relation &relation : contact.relations) {
        if (!contact.callers.contains(relation.caller))
            issues.append(
                {IssueCode::UnknownReference, field, {relation.caller.text(), QStringLiteral("person")}});
        if (!contact.persons.contains(relation.person))
            issues.append(
                {IssueCode::UnknownReference, field, {relation.person.text(), QStringLiteral("person")}});
        if (!codes.contains(QStringLiteral("relationship"), relation.relationship))
            issues.append(
                {IssueCode::UnknownCode, field, {relation.relationship, QStringLiteral("relationship")}});
        const auto isOfSamePair = [&relation](const Relation &earlier) {
            return earlier.caller == relation.caller && earlier.person == relation.person;
        };
        if (std::any_of(contact.relations.constData(), &relation, isOfSamePair))
            issues.append(
                {IssueCode::DuplicateValue, field, {relation.caller.text() + u'>' + relation.person.text()}});
    }
}

bool isUndecided(const Code &securityStatus)
{
    return securityStatus == notAsked || securityStatus == QLatin1String("none")
        || securityStatus == QLatin1String("under_review");
}

} // namespace

bool canMove(ContactStatus from, ContactStatus to)
{
    switch (from) {
    case S::Running:
        return to == S::Parked || to == S::Draft || to == S::Finished;
    case S::Parked:
        return to == S::Running || to == S::Draft || to == S::Finished;
    case S::Draft:
        return to == S::Finished || to == S::Discarded;
    case S::Finished:
        return to == S::Withdrawn;
    case S::Received:
        return to == S::InAnswer;
    case S::InAnswer:
        return to == S::Finished;
    case S::Discarded:
    case S::Withdrawn:
        return false;
    }
    return false;
}

bool isUnfinished(ContactStatus status)
{
    return status != S::Finished && status != S::Discarded && status != S::Withdrawn;
}

bool isMessage(const Code &channel)
{
    return channel == QLatin1String("email") || channel == QLatin1String("web_form")
        || channel == QLatin1String("letter");
}

QList<FieldIssue> checkContact(const Contact &contact, base::Instant now, const CodeBook &codes)
{
    return checkFields(contact, codes) + checkConsistency(contact, now, codes);
}

QList<FieldIssue> checkConsistency(const Contact &contact, base::Instant now, const CodeBook &codes)
{
    QList<FieldIssue> issues;
    checkLanguage(QStringLiteral("language"), contact.language, issues);
    checkPostcode2(QStringLiteral("postcode2"), contact.postcode2, issues);
    checkTimes(contact, now, issues);
    checkStatus(contact, issues);
    checkRelations(contact, codes, issues);
    return issues;
}

QStringList missingCodes(const Contact &contact)
{
    QStringList missing;
    if (!isCounselling(contact.kind)) // a wrong number has no topic
        return missing;
    if (contact.topics.isEmpty())
        missing.append(QStringLiteral("topics"));
    if (contact.results.isEmpty())
        missing.append(QStringLiteral("results"));
    return missing;
}

QList<FieldIssue> checkSecurityStatus(const Contact &before, const Contact &after)
{
    const Code &from = before.securityStatus;
    const Code &to = after.securityStatus;
    const bool isAllowed = from == to
        || (isUndecided(to)
            && (canMoveSecurity(from, to) || (isUnfinished(before.status) && isUndecided(from))));
    if (isAllowed)
        return {};
    return {{IssueCode::IllegalMove, QStringLiteral("security_status"), {from, to}}};
}

QList<FieldIssue> checkYearOfNumber(const Contact &before, const Contact &after, const QTimeZone &zone)
{
    if (base::localDay(before.startedAt, zone).year() == base::localDay(after.startedAt, zone).year())
        return {};
    return {{IssueCode::YearOfNumberFixed, startedAt, {}}};
}

void endParking(Contact &contact, base::Instant now)
{
    if (!contact.parkedAt)
        return;
    const qint64 parked = contact.parkedMilliseconds
        + std::max<qint64>(0, now.milliseconds - contact.parkedAt->milliseconds);
    contact.parkedMilliseconds = int(std::min<qint64>(parked, std::numeric_limits<int>::max()));
    contact.parkedAt.reset();
}

void endCall(Contact &contact, base::Instant now)
{
    endParking(contact, now);
    if (!contact.endedAt)
        contact.endedAt = now;
}

} // namespace lotse::domain
