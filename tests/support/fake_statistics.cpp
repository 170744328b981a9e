#include "support/fake_statistics.h"

namespace lotse::tests {

using namespace domain;

namespace {

bool isCounted(const Contact &contact)
{
    return contact.status != ContactStatus::Discarded && contact.status != ContactStatus::Withdrawn;
}

bool happenedBy(QDate event, QDate day) { return event.isValid() && event <= day; }

/// No later event than sent, received or waiting by that day.
bool isWaiting(const Referral &referral, QDate day)
{
    const QDate later[] = {referral.acceptedOn,     referral.declinedOn,      referral.forwardedOn,
                           referral.firstContactOn, referral.inCounsellingOn, referral.completedOn,
                           referral.returnedOn,     referral.revokedOn,       referral.withdrawnOn,
                           referral.lapsedOn};
    return happenedBy(referral.sentOn, day)
        && std::none_of(std::begin(later), std::end(later),
                        [&](QDate event) { return happenedBy(event, day); });
}

bool isWithPartner(const Referral &referral, QDate day)
{
    const QDate ended[] = {referral.completedOn, referral.returnedOn, referral.revokedOn};
    const QDate begun[] = {referral.acceptedOn, referral.firstContactOn, referral.inCounsellingOn};
    const auto happened = [&](QDate event) { return happenedBy(event, day); };
    return std::any_of(std::begin(begun), std::end(begun), happened)
        && std::none_of(std::begin(ended), std::end(ended), happened);
}

} // namespace

ContactFacts::Caller FakeStatistics::callerOf(const Contact &contact) const
{
    const bool isSaid = contact.firstContact == QLatin1String("yes")
        || contact.firstContact == QLatin1String("no");
    if (isSaid || contact.callers.isEmpty())
        return ContactFacts::Caller::None;
    for (const Contact &other : m_contacts.all()) {
        const bool isEarlier = other.status == ContactStatus::Finished && other.startedAt < contact.startedAt;
        for (const PersonId &caller : contact.callers) {
            if (isEarlier && other.callers.contains(caller))
                return ContactFacts::Caller::Known;
        }
    }
    return ContactFacts::Caller::New;
}

base::Result<void> FakeStatistics::contactsStarted(base::Instant from, base::Instant to,
                                                   const ContactSink &sink) const
{
    for (const Contact &contact : m_contacts.all()) {
        if (contact.startedAt < from || contact.startedAt >= to || !isCounted(contact))
            continue;
        ContactFacts facts;
        facts.startedAt = contact.startedAt;
        facts.status = word(contact.status);
        facts.endedAt = contact.endedAt;
        facts.minutes = contact.minutes;
        facts.parkedMilliseconds = contact.parkedMilliseconds;
        facts.kind = contact.kind;
        facts.fieldOfWork = contact.fieldOfWork;
        facts.channel = contact.channel;
        facts.counsellorId = contact.counsellor.text();
        facts.firstContact = contact.firstContact;
        facts.callerGroup = contact.callerGroup;
        facts.language = contact.language;
        facts.state = contact.state;
        facts.phenomenon = contact.phenomenon;
        facts.heardFrom = contact.heardFrom;
        facts.ageGroup = contact.ageGroup;
        facts.gender = contact.gender;
        facts.danger = contact.danger;
        facts.securityStatus = contact.securityStatus;
        facts.relationship = contact.relationship;
        facts.topics = contact.topics.join(u';');
        facts.results = contact.results.join(u';');
        facts.enteredLater = contact.enteredLater;
        facts.caller = callerOf(contact);
        sink(facts);
    }
    return {};
}

base::Result<void> FakeStatistics::caseFilesOf(QDate firstDay, QDate lastDay, const CaseFileSink &sink) const
{
    for (const CaseFile &file : m_caseFiles.all()) {
        const bool isConcerned = file.openedOn <= lastDay
            && (!file.closedOn.isValid() || file.closedOn >= firstDay);
        if (!isConcerned || file.withdrawnOn.isValid())
            continue;
        CaseFileFacts facts{file.openedOn,          file.closedOn,      file.state,
                            file.counsellor.text(), file.closingReason, false};
        for (const Referral &referral : m_referrals.all())
            facts.withPartnerAtEnd |= referral.caseFile == file.id && isWithPartner(referral, lastDay);
        sink(facts);
    }
    return {};
}

base::Result<void> FakeStatistics::referralsOf(QDate firstDay, QDate lastDay, const ReferralSink &sink) const
{
    for (const Referral &referral : m_referrals.all()) {
        const QDate days[] = {referral.proposedOn, referral.sentOn, referral.acceptedOn, referral.declinedOn,
                              referral.completedOn};
        const bool isInPeriod = std::any_of(std::begin(days), std::end(days), [&](QDate day) {
            return day.isValid() && firstDay <= day && day <= lastDay;
        });
        const bool isWaitingAtEnd = isWaiting(referral, lastDay);
        if (isInPeriod || isWaitingAtEnd) {
            sink({referral.partner.text(), referral.proposedOn, referral.sentOn, referral.receivedOn,
                  referral.acceptedOn, referral.declinedOn, referral.completedOn, referral.feedbackDueOn,
                  isWaitingAtEnd});
        }
    }
    return {};
}

base::Result<CountsSinceStart> FakeStatistics::countsUpTo(base::Instant contactsBefore, QDate lastDay) const
{
    CountsSinceStart counts;
    for (const Contact &contact : m_contacts.all())
        counts.contacts += contact.status == ContactStatus::Finished && contact.startedAt < contactsBefore;
    for (const CaseFile &file : m_caseFiles.all())
        counts.caseFiles += file.openedOn <= lastDay && !file.withdrawnOn.isValid();
    for (const Referral &referral : m_referrals.all())
        counts.referrals += referral.proposedOn <= lastDay;
    return counts;
}

} // namespace lotse::tests
