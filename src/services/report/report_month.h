#pragma once

#include "domain/statistics/month_figures.h"
#include "services/report/stopped.h"
#include "services/use_case.h"

#include <functional>

namespace lotse::services {

/// The figures of one month with what they are compared with. Counsellors stand by login, partners by name.
struct MonthReport {
    QDate month; ///< its first day
    QString organisation;
    base::Instant asOf;
    QTimeZone zone;
    bool hasCounsellors = false; ///< whether figures by counsellor may be shown
    domain::MonthFigures figures;
    domain::MonthFigures previousMonth;
    domain::MonthFigures sameMonthLastYear;
};

/// Whether figures by counsellor may stand in a file: for supervisors with a reason, and for the one built-in
/// user of a store without accounts.
[[nodiscard]] bool mayNameCounsellors(domain::Role role, const QString &reason);

/// Counts a month for a file that leaves the program: itself, the month before and the same month a year earlier, in
/// the actor's fields of work. The audit entry keeps the reason.
class ReportMonth
{
public:
    /// Hears from 0 to 1 how much is counted.
    using Progress = std::function<void(double done)>;

    /// What is stopped fails, and leaves no audit entry.
    explicit ReportMonth(const Context &context, Stopped isStopped = {}, Progress progress = {})
        : m_context(context),
          m_isStopped(std::move(isStopped)),
          m_progress(std::move(progress))
    {}

    /// `month` is YYYY-MM. Invalid for an impossible month and for one that has not begun.
    [[nodiscard]] base::Result<MonthReport> run(const QString &month, const QString &reason = {});

private:
    [[nodiscard]] base::Result<QDate> firstDayOf(const QString &month) const;
    /// The figures of a month, after which this much is done.
    [[nodiscard]] base::Result<domain::MonthFigures> count(QDate firstDay, double done) const;
    [[nodiscard]] base::Result<void> nameCounsellors(domain::MonthFigures &figures) const;
    [[nodiscard]] base::Result<void> namePartners(domain::MonthFigures &figures) const;

    Context m_context;
    Stopped m_isStopped;
    Progress m_progress;
};

} // namespace lotse::services
