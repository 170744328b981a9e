#include "services/report/count_month.h"

#include "domain/statistics/month_counter.h"

#include <algorithm>

namespace lotse::services {

namespace {

QDate lastDayOf(QDate firstDay) { return firstDay.addMonths(1).addDays(-1); }

base::Result<void> feedContacts(const Context &context, QDate firstDay, domain::MonthCounter &counter)
{
    const QTimeZone &zone = context.organisation.zone;
    return context.store.statistics.contactsStarted(
        base::startOfDay(firstDay, zone), base::startOfDay(firstDay.addMonths(1), zone), context.actor.fieldsOfWork,
        [&counter](const domain::ContactFacts &facts) { counter.add(facts); });
}

} // namespace

QDate lastCountedDay(const Context &context, QDate firstDay) { return std::min(lastDayOf(firstDay), context.today()); }

base::Result<domain::MonthFigures> countMonth(const Context &context, QDate firstDay)
{
    const QDate lastDay = lastCountedDay(context, firstDay);
    const QStringList &fields = context.actor.fieldsOfWork;
    const domain::StatisticsRepository &statistics = context.store.statistics;

    domain::MonthCounter counter(context.codes, firstDay, lastDay);
    const auto add = [&counter](const auto &facts) { counter.add(facts); };
    LOTSE_CHECK(feedContacts(context, firstDay, counter));
    LOTSE_CHECK(statistics.caseFilesOf(firstDay, lastDay, fields, add));
    LOTSE_CHECK(statistics.referralsOf(firstDay, lastDay, fields, add));
    LOTSE_TRY(values, statistics.values());
    return counter.figures(values);
}

base::Result<domain::ContactFigures> countContacts(const Context &context, QDate firstDay)
{
    domain::MonthCounter counter(context.codes, firstDay, lastDayOf(firstDay));
    LOTSE_CHECK(feedContacts(context, firstDay, counter));
    LOTSE_TRY(values, context.store.statistics.values());
    return counter.figures(values).contacts;
}

} // namespace lotse::services
