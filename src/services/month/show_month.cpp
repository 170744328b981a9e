#include "services/month/show_month.h"

#include "domain/contact/contact_rules.h"
#include "services/report/count_month.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace lotse::services {

using domain::ContactDimension;

namespace {

constexpr int yearLength = 12;

MonthColumn columnOf(QDate month, const domain::ContactFigures &contacts)
{
    MonthColumn column{month, {}, contacts.total};
    for (const domain::CodeCount &each : contacts.by[std::size_t(ContactDimension::CallerGroup)])
        column.byCircle[std::size_t(domain::callerCircleOf(each.code))] += each.count;
    return column;
}

/// Supervisors plan the work; the one user of a store without accounts looks at nobody else.
bool maySeeLoads(domain::Role role) { return role == domain::Role::Supervisor || role == domain::Role::Local; }

} // namespace

qint64 messagesIn(const domain::MonthFigures &figures)
{
    qint64 messages = 0;
    for (const domain::CodeCount &each : figures.contacts.by[std::size_t(ContactDimension::Channel)]) {
        if (domain::isMessage(each.code))
            messages += each.count;
    }
    return messages;
}

base::Result<MonthOverview> ShowMonth::run(QDate month, QDate compared)
{
    LOTSE_CHECK(require(m_context, domain::Action::ReportMonth));
    MonthOverview overview;
    overview.month = month;
    overview.compared = compared;
    overview.today = m_context.today();
    if (month > overview.today) {
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("ShowMonth"),
                             {{base::IssueCode::StartsInFuture, QStringLiteral("month"), {}}});
    }
    overview.until = lastCountedDay(m_context, month);
    overview.asOf = m_context.clock.now();
    LOTSE_TRY(transaction, domain::Transaction::beginRead(m_context.store.unitOfWork));
    LOTSE_TRY(figures, countMonth(m_context, month));
    LOTSE_TRY(comparedFigures, countMonth(m_context, compared));
    overview.figures = figures;
    overview.comparedFigures = comparedFigures;
    LOTSE_CHECK(addYear(overview));
    LOTSE_CHECK(addReferrals(overview));
    overview.hasLoads = maySeeLoads(m_context.actor.role);
    if (overview.hasLoads)
        LOTSE_CHECK(addLoads(overview));
    LOTSE_CHECK(transaction.commit());
    return overview;
}

base::Result<void> ShowMonth::addYear(MonthOverview &overview) const
{
    for (int back = yearLength - 1; back >= 0; --back) {
        const QDate month = overview.month.addMonths(-back);
        domain::ContactFigures contacts = overview.figures.contacts;
        if (back > 0) {
            LOTSE_TRY(counted, countContacts(m_context, month));
            contacts = counted;
        }
        overview.year.append(columnOf(month, contacts));
        overview.withoutCallerGroup += contacts.by[std::size_t(ContactDimension::CallerGroup)].constLast().count;
    }
    return {};
}

base::Result<void> ShowMonth::addReferrals(MonthOverview &overview) const
{
    const QString end = overview.until.toString(Qt::ISODate);
    return m_context.store.statistics.referralsOf(
        overview.month, overview.until, m_context.actor.fieldsOfWork, [&](const domain::ReferralFacts &referral) {
            if (const auto stage = domain::stageAt(referral, end))
                ++overview.openReferrals[std::size_t(*stage)];
        });
}

base::Result<void> ShowMonth::addLoads(MonthOverview &overview) const
{
    const domain::StatisticsRepository &statistics = m_context.store.statistics;
    const QStringList &fields = m_context.actor.fieldsOfWork;
    const QString today = overview.today.toString(Qt::ISODate);
    QMap<QString, CounsellorLoad> loads; // by account id
    QHash<QString, QString> owners;      // of the open case files
    LOTSE_CHECK(statistics.caseFilesOf(overview.today, overview.today, fields, [&](const domain::CaseFileFacts &file) {
        const bool isClosed = !file.closedOn.isEmpty() && file.closedOn <= today;
        if (isClosed || file.openedOn > today)
            return;
        const QString owner = file.counsellorId.toString();
        owners.insert(file.id.toString(), owner);
        ++loads[owner].open;
    }));
    QSet<QString> withPartner;
    LOTSE_CHECK(statistics.referralsOf(overview.today, overview.today, fields, [&](const domain::ReferralFacts &referral) {
        const auto owner = owners.constFind(referral.caseFileId.toString());
        if (owner == owners.cend())
            return;
        const auto stage = domain::stageAt(referral, today);
        if (stage && domain::isWithPartner(*stage))
            withPartner.insert(owner.key());
        loads[*owner].silent += domain::isOverdueAt(referral, today);
    }));
    for (const QString &caseFile : std::as_const(withPartner))
        ++loads[owners.value(caseFile)].withPartner;
    LOTSE_TRY(overdue, statistics.overdueTasks(overview.today, fields));
    for (auto each = overdue.cbegin(); each != overdue.cend(); ++each)
        loads[each.key()].overdue = each.value();
    LOTSE_TRY(logins, m_context.store.accounts.logins());
    for (auto load = loads.begin(); load != loads.end(); ++load) {
        load->account = load.key();
        load->login = logins.value(domain::AccountId::fromStored(load.key()), load.key());
        overview.loads.append(*load);
    }
    std::ranges::sort(overview.loads, [](const CounsellorLoad &a, const CounsellorLoad &b) {
        return a.login.isEmpty() != b.login.isEmpty() ? b.login.isEmpty() : a.login < b.login;
    });
    return {};
}

} // namespace lotse::services
