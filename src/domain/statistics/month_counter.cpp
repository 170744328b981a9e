#include "domain/statistics/month_counter.h"

#include "domain/statistics/counselling.h"
#include "domain/statistics/referral_stage.h"

#include <algorithm>

namespace lotse::domain {

static std::optional<double> median(std::vector<int> &values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2.0;
}

MonthCounter::MonthCounter(const CodeBook &codes, QDate firstDay, QDate lastDay)
    : m_codes(codes),
      m_first(firstDay),
      m_last(lastDay),
      m_firstDay(firstDay.toString(Qt::ISODate)),
      m_lastDay(lastDay.toString(Qt::ISODate)),
      m_openedByState(codes, QStringLiteral("state"), firstDay, lastDay),
      m_closedByReason(codes, QStringLiteral("closing_reason"), firstDay, lastDay),
      m_openByState(codes, QStringLiteral("state"), firstDay, lastDay)
{}

void MonthCounter::add(const ContactFacts &contact)
{
    ContactFigures &figures = m_figures.contacts;
    if (!contact.finished) {
        ++figures.unfinished;
        return;
    }
    ++figures.total;
    if (contact.enteredLater)
        ++figures.enteredLater;
    addFirstOrRepeat(contact);
    addMinutes(contact);
    for (const ValueNumber value : contact.values) {
        if (value >= m_byValue.size())
            m_byValue.resize(value + 1);
        ++m_byValue[value];
    }
}

void MonthCounter::addFirstOrRepeat(const ContactFacts &contact)
{
    using Said = ContactFacts::FirstContact;
    using Caller = ContactFacts::Caller;
    const bool isUnsaid = contact.firstContact == Said::Unsaid;
    if (contact.firstContact == Said::Yes || (isUnsaid && contact.caller == Caller::New))
        ++m_figures.contacts.first;
    else if (contact.firstContact == Said::No || contact.caller == Caller::Known)
        ++m_figures.contacts.repeat;
}

void MonthCounter::addMinutes(const ContactFacts &contact)
{
    if (!contact.minutes) {
        ++m_figures.contacts.minutes.missing;
        return;
    }
    m_figures.contacts.minutes.sum += *contact.minutes;
    m_minutes.push_back(*contact.minutes);
}

void MonthCounter::countContacts(const QList<CountedValue> &values)
{
    std::vector<Tally> tallies;
    for (const ContactDimension dimension : allOf<ContactDimension>())
        tallies.emplace_back(m_codes, codeListOf(dimension), m_first, m_last);
    for (std::size_t number = 0; number < m_byValue.size(); ++number) {
        if (m_byValue[number] == 0)
            continue;
        const CountedValue &counted = values[qsizetype(number)];
        tallies[std::size_t(counted.dimension)].add(counted.value, m_byValue[number]);
        if (counted.dimension == ContactDimension::Kind && isCounselling(counted.value))
            m_figures.contacts.counselling += int(m_byValue[number]);
    }
    for (std::size_t i = 0; i < tallies.size(); ++i)
        m_figures.contacts.by[i] = tallies[i].countsWithNotAsked();
}

void MonthCounter::add(const CaseFileFacts &caseFile)
{
    CaseFileFigures &figures = m_figures.caseFiles;
    if (isInMonth(caseFile.openedOn)) {
        ++figures.opened;
        m_openedByState.add(caseFile.state);
        m_openedByCounsellor.add(caseFile.counsellorId);
    }
    if (isInMonth(caseFile.closedOn)) {
        ++figures.closed;
        m_closedByReason.add(caseFile.closingReason);
    }
    if (isByEnd(caseFile.openedOn) && !isByEnd(caseFile.closedOn)) {
        ++figures.openAtEnd;
        m_openByState.add(caseFile.state);
        m_openByCounsellor.add(caseFile.counsellorId);
        m_openCaseFiles.insert(caseFile.id.toString());
    }
}

void MonthCounter::add(const ReferralFacts &referral)
{
    ReferralFigures &figures = m_figures.referrals;
    figures.proposed += isInMonth(referral.proposedOn);
    figures.declined += isInMonth(referral.declinedOn);
    figures.completed += isInMonth(referral.completedOn);
    if (isInMonth(referral.sentOn)) {
        ++figures.sent;
        m_sentByPartner.add(referral.partnerId);
    }
    if (isInMonth(referral.acceptedOn)) {
        ++figures.accepted;
        m_acceptedByPartner.add(referral.partnerId);
    }
    const std::optional<ReferralStage> stage = stageAt(referral, m_lastDay);
    if (stage && isWithPartner(*stage))
        m_caseFilesWithPartner.insert(referral.caseFileId.toString());
    if (stage && isWaiting(*stage)) {
        ++figures.waitingAtEnd;
        m_waitingByPartner.add(referral.partnerId);
        figures.overdueAtEnd += isOverdueAt(referral, m_lastDay);
    }
}

MonthFigures MonthCounter::figures(const QList<CountedValue> &values)
{
    ContactFigures &contacts = m_figures.contacts;
    contacts.minutes.median = median(m_minutes);
    countContacts(values);
    CaseFileFigures &caseFiles = m_figures.caseFiles;
    caseFiles.withPartnerAtEnd = int((m_openCaseFiles & m_caseFilesWithPartner).size());
    caseFiles.openedByState = m_openedByState.countsWithNotAsked();
    caseFiles.openedByCounsellor = m_openedByCounsellor.countsWithNotAsked();
    caseFiles.closedByReason = m_closedByReason.countsWithNotAsked();
    caseFiles.openAtEndByState = m_openByState.countsWithNotAsked();
    caseFiles.openAtEndByCounsellor = m_openByCounsellor.countsWithNotAsked();
    ReferralFigures &referrals = m_figures.referrals;
    referrals.sentByPartner = m_sentByPartner.counts();
    referrals.acceptedByPartner = m_acceptedByPartner.counts();
    referrals.waitingAtEndByPartner = m_waitingByPartner.counts();
    return m_figures;
}

} // namespace lotse::domain
