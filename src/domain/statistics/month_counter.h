#pragma once

#include "domain/statistics/month_figures.h"

#include <QSet>

#include <vector>

namespace lotse::domain {

/// Counts one month. The one place where the counting rules stand in code; the sentences that explain them are
/// words::countingRules(), and a change here is a new version of the rule there. Feed it every contact that
/// started in the month, every case file and every referral that the StatisticsRepository gives for it, in any
/// order, then read the figures. Reads no clock and no store.
class MonthCounter
{
public:
    /// `codes` tell which codes were valid in the month and are therefore shown also with 0; they outlive this.
    MonthCounter(const CodeBook &codes, QDate firstDay, QDate lastDay);

    void add(const ContactFacts &contact);
    void add(const CaseFileFacts &caseFile);
    void add(const ReferralFacts &referral);

    /// Everything but the counts since the start. `values` tell what the value numbers stand for.
    [[nodiscard]] MonthFigures figures(const QList<CountedValue> &values);

private:
    void addFirstOrRepeat(const ContactFacts &contact);
    void addMinutes(const ContactFacts &contact);
    void countContacts(const QList<CountedValue> &values);
    [[nodiscard]] bool isInMonth(DayView day) const { return m_firstDay <= day && day <= m_lastDay; }
    [[nodiscard]] bool isByEnd(DayView day) const { return !day.isEmpty() && day <= m_lastDay; }

    const CodeBook &m_codes;
    QDate m_first, m_last;
    QString m_firstDay; ///< the same as text, to compare with the days of records
    QString m_lastDay;
    MonthFigures m_figures;
    std::vector<qint64> m_byValue; ///< how often, by value number
    std::vector<int> m_minutes;
    Tally m_openedByState, m_openedByCounsellor, m_closedByReason, m_openByState, m_openByCounsellor;
    Tally m_sentByPartner, m_acceptedByPartner, m_waitingByPartner;
    QSet<QString> m_openCaseFiles;
    QSet<QString> m_caseFilesWithPartner;
};

} // namespace lotse::domain
