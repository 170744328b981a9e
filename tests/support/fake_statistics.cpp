#include "support/fake_statistics.h"

#include "domain/statistics/counted_contact.h"

namespace lotse::tests {

using namespace domain;

namespace {

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

} // namespace

ContactFacts::Caller FakeStatistics::callerOf(const Contact &contact) const
{
    if (contact.callers.isEmpty())
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
                                                   const QStringList &fieldsOfWork,
                                                   const ContactSink &sink) const
{
    for (const Contact &contact : m_contacts.all()) {
        if (contact.startedAt < from || contact.startedAt >= to || !isCounted(contact)
            || !fieldsOfWork.contains(contact.fieldOfWork))
            continue;
        LOTSE_TRY(facts, factsOf(contact, [this](const CountedValue &value) { return numberOf(value); }));
        facts.caller = callerOf(contact);
        sink(facts);
    }
    return {};
}

base::Result<ValueNumber> FakeStatistics::numberOf(const CountedValue &value) const
{
    if (!m_values.contains(value))
        m_values.append(value);
    return ValueNumber(m_values.indexOf(value));
}

base::Result<void> FakeStatistics::caseFilesOf(QDate, QDate, const QStringList &fieldsOfWork,
                                               const CaseFileSink &sink) const
{
    for (const CaseFile &file : m_caseFiles.all()) {
        if (file.withdrawnOn.isValid() || !fieldsOfWork.contains(file.fieldOfWork))
            continue;
        const QString openedOn = dayText(file.openedOn);
        const QString closedOn = dayText(file.closedOn);
        sink({file.id.text(), openedOn, closedOn, file.state, file.counsellor.text(), file.closingReason});
    }
    return {};
}

base::Result<void> FakeStatistics::referralsOf(QDate, QDate, const QStringList &fieldsOfWork,
                                               const ReferralSink &sink) const
{
    for (const Referral &referral : m_referrals.all()) {
        if (!fieldsOfWork.contains(referral.fieldOfWork))
            continue;
        const std::array days = {dayText(referral.proposedOn),      dayText(referral.sentOn),
                                 dayText(referral.acceptedOn),      dayText(referral.declinedOn),
                                 dayText(referral.forwardedOn),     dayText(referral.firstContactOn),
                                 dayText(referral.inCounsellingOn), dayText(referral.completedOn),
                                 dayText(referral.returnedOn),      dayText(referral.revokedOn),
                                 dayText(referral.withdrawnOn),     dayText(referral.lapsedOn),
                                 dayText(referral.feedbackDueOn),   dayText(referral.consentOn),
                                 dayText(referral.waitingSince)};
        sink({referral.caseFile.text(), referral.partner.text(), days[0], days[1], days[2], days[3], days[4],
              days[5], days[6], days[7], days[8], days[9], days[10], days[11], days[12], days[13], days[14]});
    }
    return {};
}

base::Result<CountsSinceStart> FakeStatistics::countsUpTo(base::Instant contactsBefore, QDate lastDay,
                                                          const QStringList &fieldsOfWork) const
{
    CountsSinceStart counts;
    for (const Contact &contact : m_contacts.all()) {
        counts.contacts += contact.status == ContactStatus::Finished && contact.startedAt < contactsBefore
            && fieldsOfWork.contains(contact.fieldOfWork);
    }
    for (const CaseFile &file : m_caseFiles.all()) {
        counts.caseFiles += file.openedOn <= lastDay && !file.withdrawnOn.isValid()
            && fieldsOfWork.contains(file.fieldOfWork);
    }
    for (const Referral &referral : m_referrals.all())
        counts.referrals += referral.proposedOn <= lastDay && fieldsOfWork.contains(referral.fieldOfWork);
    return counts;
}

base::Result<QHash<QString, int>> FakeStatistics::overdueTasks(QDate day, const QStringList &fieldsOfWork) const
{
    QHash<QString, int> overdue;
    for (const Task &task : m_tasks.all()) {
        if (!task.doneOn.isValid() && task.waivedReason.isEmpty() && task.dueOn < day
            && fieldsOfWork.contains(task.fieldOfWork))
            ++overdue[task.assignee.isNull() ? QString() : task.assignee.text()];
    }
    return overdue;
}

} // namespace lotse::tests
