#pragma once

#include "services/today/today.h"

namespace lotse::services {

/// Gathers what waits for the actor: promised call backs and follow-ups that are due, unanswered messages, referrals
/// whose partner owes a feedback, calls that run, are parked or incomplete, closings that somebody else proposed, and
/// the calls of the day. Reads one consistent state; costs a few indexed reads, however large the store is. Each
/// section is cut at `limit` rows. Like a list it leaves no audit entry.
class ListToday
{
public:
    explicit ListToday(const Context &context, int limit = 100) : m_context(context), m_limit(limit) {}

    [[nodiscard]] base::Result<Today> run(const TodayRequest &request);

private:
    using Rows = base::Result<QList<TodayRow>>;

    [[nodiscard]] Rows tasks(TodaySection section, domain::DueTasks which);
    [[nodiscard]] Rows messages();
    [[nodiscard]] Rows referrals();
    [[nodiscard]] Rows drafts();
    [[nodiscard]] Rows closings();
    [[nodiscard]] Rows calls();

    [[nodiscard]] base::Result<TodayRow> taskRow(const domain::Task &task, TodaySection section);
    [[nodiscard]] base::Result<TodayRow> referralRow(const domain::Referral &referral);
    [[nodiscard]] TodayRow contactRow(const domain::Contact &contact, TodaySection section, TodayState state) const;
    [[nodiscard]] base::Result<QList<domain::Contact>> contacts(const QList<domain::ContactStatus> &statuses,
                                                                bool areEverybodys) const;
    [[nodiscard]] domain::WaitingRequest waiting() const;
    [[nodiscard]] base::Result<void> nameCaseFiles(QList<TodayGroup> &groups) const;

    Context m_context;
    int m_limit;
    TodayRequest m_request;
    QDate m_today;
    Labels m_logins;
};

} // namespace lotse::services
