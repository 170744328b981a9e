#include "benchmarks/bench_store.h"
#include "benchmarks/raw_sqlite.h"
#include "domain/statistics/month_counter.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace lotse::bench {

namespace {

/// What an ordinary program would count a month with: one table, an index over (month, column) for each of
/// twelve dimensions, and a GROUP BY over each.
const char *const dimensions[] = {"kind",   "field_of_work", "channel",   "caller_group", "relationship", "state",
                                  "gender", "age_group",     "language",  "heard_from",   "danger",       "counsellor_id"};

/// A copy of the counted columns with the twelve covering indexes, beside the store.
class CoveredCopy
{
public:
    explicit CoveredCopy(const BenchStore &bench) : database(folder.filePath(QStringLiteral("covered")), true)
    {
        QByteArray columns = "month";
        for (const char *dimension : dimensions)
            columns += QByteArray(", ") + dimension;
        database.execute("attach '" + bench.path.toUtf8() + "' as store");
        database.execute("create table contact as select " + columns + " from store.contact where status = 'finished'");
        database.execute("detach store");
        for (const char *dimension : dimensions) {
            const QByteArray name(dimension);
            database.execute("create index ix_" + name + " on contact (month, " + name + ")");
            counts.push_back(database.prepare("select " + name + ", count(*) from contact where month = :month group by " + name));
        }
        database.execute("analyze");
    }

    QTemporaryDir folder;
    RawDatabase database;
    std::vector<sqlite3_stmt *> counts;
};

} // namespace

void registerMonth(const BenchStore &bench)
{
    const QDate lastMonth = bench.context().today().addMonths(-1);
    const auto monthAt = [lastMonth](qint64 round) {
        const QDate day = lastMonth.addMonths(-int(round % 12));
        return QDate(day.year(), day.month(), 1);
    };

    const auto copy = std::make_shared<std::unique_ptr<CoveredCopy>>();
    const auto makeCopy = [copy, &bench] {
        if (!*copy)
            *copy = std::make_unique<CoveredCopy>(bench);
    };
    registerVariant(bench, "month/count", "naive", [=](qint64 round) {
        for (sqlite3_stmt *count : (*copy)->counts) {
            bindNumber(count, ":month", base::monthNumber(monthAt(round)));
            benchmark::DoNotOptimize(readAll(count));
        }
    }, makeCopy);

    const services::Context &context = bench.context();
    registerVariant(bench, "month/count", "app", [=, &context](qint64 round) {
        const QDate first = monthAt(round);
        const QDate last = first.addMonths(1).addDays(-1);
        const base::Instant from = base::startOfDay(first, context.organisation.zone);
        const base::Instant to = base::startOfDay(last.addDays(1), context.organisation.zone);
        domain::MonthCounter counter(context.codes, first, last);
        need(context.store.statistics.contactsStarted(from, to, context.actor.fieldsOfWork,
                                                      [&counter](const domain::ContactFacts &facts) { counter.add(facts); }),
             "contacts");
        benchmark::DoNotOptimize(counter.figures(need(context.store.statistics.values(), "values")));
    });
    registerVariant(bench, "month/report", "app", [=, &context](qint64 round) {
        const QDate first = monthAt(round);
        const QDate last = first.addMonths(1).addDays(-1);
        domain::MonthCounter counter(context.codes, first, last);
        const auto add = [&counter](const auto &facts) { counter.add(facts); };
        const QStringList &fields = context.actor.fieldsOfWork;
        const base::Instant to = base::startOfDay(last.addDays(1), context.organisation.zone);
        domain::StatisticsRepository &statistics = context.store.statistics;
        need(statistics.contactsStarted(base::startOfDay(first, context.organisation.zone), to, fields, add), "contacts");
        need(statistics.caseFilesOf(first, last, fields, add), "case files");
        need(statistics.referralsOf(first, last, fields, add), "referrals");
        benchmark::DoNotOptimize(need(statistics.countsUpTo(to, last, fields), "since start"));
        benchmark::DoNotOptimize(counter.figures(need(context.store.statistics.values(), "values")));
    });
}

} // namespace lotse::bench
