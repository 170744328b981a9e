#pragma once

#include "domain/statistics/caller_circle.h"
#include "domain/statistics/month_figures.h"
#include "domain/statistics/referral_stage.h"
#include "services/use_case.h"

#include <array>

namespace lotse::services {

/// The finished contacts of one month by who called.
struct MonthColumn {
    QDate month; ///< its first day
    std::array<qint64, domain::callerCircleCount> byCircle = {};
    qint64 total = 0;

    bool operator==(const MonthColumn &) const = default;
};

/// How much lies with one counsellor today. Work of staff, never a rating of people in counselling.
struct CounsellorLoad {
    QString account; ///< its id; empty for what nobody has taken yet
    QString login = {};
    int open = 0;
    int withPartner = 0;
    int overdue = 0; ///< tasks that were due before today
    int silent = 0;  ///< referrals whose partner owes a feedback

    bool operator==(const CounsellorLoad &) const = default;
};

/// A month at a glance, in the figures of the month report.
struct MonthOverview {
    QDate month;    ///< its first day
    QDate compared; ///< first day of the month it is compared with
    QDate until;    ///< the last day that is counted: its end, of the running month today
    QDate today;
    base::Instant asOf;
    domain::MonthFigures figures;
    domain::MonthFigures comparedFigures;
    QList<MonthColumn> year; ///< twelve months up to this one, oldest first
    qint64 withoutCallerGroup = 0; ///< how many of these nobody asked who calls
    std::array<int, domain::referralStageCount> openReferrals = {}; ///< at the end of `until`
    bool hasLoads = false; ///< whether the actor may see them
    QList<CounsellorLoad> loads; ///< by login, what nobody has taken last
};

/// Its finished messages: by e-mail, web form and letter.
[[nodiscard]] qint64 messagesIn(const domain::MonthFigures &figures);

/// Counts a month for the screen: itself, the one it is compared with, the contacts of twelve months, the open
/// referrals and today's caseload, in the actor's fields of work and of one moment. A look at figures leaves no audit
/// entry.
class ShowMonth
{
public:
    explicit ShowMonth(const Context &context) : m_context(context) {}

    /// Both are first days of months. Invalid where the month has not begun.
    [[nodiscard]] base::Result<MonthOverview> run(QDate month, QDate compared);

private:
    [[nodiscard]] base::Result<void> addYear(MonthOverview &overview) const;
    [[nodiscard]] base::Result<void> addReferrals(MonthOverview &overview) const;
    [[nodiscard]] base::Result<void> addLoads(MonthOverview &overview) const;

    Context m_context;
};

} // namespace lotse::services
