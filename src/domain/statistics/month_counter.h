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
    /// `codes` tell which codes were valid in the month and are therefore shown also with 0.
    MonthCounter(const CodeBook &codes, QDate firstDay, QDate lastDay);

    void add(const ContactFacts &contact);
    void add(const CaseFileFacts &caseFile);
    void add(const ReferralFacts &referral);

    /// Everything but the counts since the start.
    [[nodiscard]] MonthFigures figures();

private:
    void addFirstOrRepeat(const ContactFacts &contact);
    void addMinutes(const ContactFacts &contact);
    [[nodiscard]] bool isInMonth(DayView day) const { return m_firstDay <= day && day <= m_lastDay; }
    [[nodiscard]] bool isByEnd(DayView day) const { return !day.isEmpty() && day <= m_lastDay; }

    QString m_firstDay;
    QString m_lastDay;
    MonthFigures m_figures;
    std::array<Tally, contactDimensionCount> m_byDimension;
    std::vector<int> m_minutes;
    Tally m_openedByState, m_openedByCounsellor, m_closedByReason, m_openByState, m_openByCounsellor;
    Tally m_sentByPartner, m_acceptedByPartner, m_waitingByPartner;
    QSet<QString> m_openCaseFiles;
    QSet<QString> m_caseFilesWithPartner;
};

} // namespace lotse::domain
