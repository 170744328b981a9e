#include "benchmarks/bench_store.h"
#include "benchmarks/raw_sqlite.h"
#include "storage/connection/sql_file.h"

#include <benchmark/benchmark.h>

namespace lotse::bench {

namespace {

constexpr int pageLength = 100;
const QString fieldOfWork = QStringLiteral("radicalisation");

/// Places spread over the whole list, so that pages are met at any depth.
std::vector<qint64> samplePositions(const BenchStore &bench)
{
    RawDatabase database(bench.path);
    std::vector<qint64> positions;
    for (const RawRow &row : readAll(database.prepare(
             "select min(position) + (max(position) - min(position)) / 200 * value from contact, "
             "(with recursive step(value) as (select 1 union all select value + 1 from step where value < 199) "
             "select value from step) group by value")))
        positions.push_back(std::stoll(row[0]));
    return positions;
}

/// The columns of a contact, as the program reads them.
QByteArray contactColumns()
{
    const QString find = need(storage::loadStatement(QStringLiteral("contact/find")), "sql");
    return find.section(QStringLiteral("from contact"), 0, 0).mid(QStringLiteral("select").size()).toUtf8();
}

/// Placeholders for the links of one page.
QByteArray linkQuery(const char *columns, const char *table, const char *order)
{
    QByteArray sql = QByteArray("select ") + columns + " from " + table + " where contact_id in (?";
    sql += QByteArray(", ?").repeated(pageLength - 1);
    return sql + ") order by " + order;
}

void readLinks(sqlite3_stmt *query, const std::vector<RawRow> &page)
{
    for (int i = 0; i < pageLength; ++i) {
        const std::string id = std::size_t(i) < page.size() ? page[std::size_t(i)][0] : std::string();
        sqlite3_bind_text(query, i + 1, id.data(), int(id.size()), SQLITE_TRANSIENT);
    }
    benchmark::DoNotOptimize(readAll(query));
}

} // namespace

void registerList(const BenchStore &bench)
{
    const auto positions = std::make_shared<std::vector<qint64>>();
    const auto sample = [positions, &bench] {
        if (positions->empty())
            *positions = samplePositions(bench);
    };
    const auto positionAt = [positions](qint64 round) { return (*positions)[std::size_t(round * 61) % positions->size()]; };

    const auto raw = std::make_shared<RawDatabase>(bench.path);
    const QByteArray where = " from contact where organisation_id = :organisation_id and field_of_work = :field_of_work ";
    sqlite3_stmt *page = raw->prepare("select" + contactColumns() + where
                                      + "and position < :position order by position desc limit 101");
    const std::vector<sqlite3_stmt *> links = {
        raw->prepare(linkQuery("contact_id, role, person_id", "contact_person", "contact_id, role, ordinal")),
        raw->prepare(linkQuery("contact_id, case_file_id", "contact_case_file", "contact_id, ordinal")),
        raw->prepare(linkQuery("contact_id, caller_id, person_id, relationship", "contact_relation",
                               "contact_id, caller_id, person_id")),
    };
    const QByteArray organisationId = bench.context().organisation.id.toUtf8();
    registerVariant(bench, "list/keyset_page", "raw", [=](qint64 round) {
        bindText(page, ":organisation_id", organisationId);
        bindText(page, ":field_of_work", fieldOfWork.toUtf8());
        bindNumber(page, ":position", positionAt(round));
        const std::vector<RawRow> rows = readAll(page);
        for (sqlite3_stmt *query : links)
            readLinks(query, rows);
        static_cast<void>(raw);
    }, sample);

    sqlite3_stmt *offset = raw->prepare("select" + contactColumns() + where + "order by position desc limit 101 offset :offset");
    sqlite3_stmt *count = raw->prepare("select count(*) from contact");
    const qint64 rows = std::stoll(readAll(count)[0][0]);
    registerVariant(bench, "list/keyset_page", "naive", [=](qint64 round) {
        bindText(offset, ":organisation_id", organisationId);
        bindText(offset, ":field_of_work", fieldOfWork.toUtf8());
        bindNumber(offset, ":offset", rows * ((round * 61) % 199) / 200);
        benchmark::DoNotOptimize(readAll(offset));
        static_cast<void>(raw);
    });

    domain::Store &store = bench.store();
    registerVariant(bench, "list/keyset_page", "app", [=, &store](qint64 round) {
        domain::ListRequest request;
        request.descending = true;
        request.fieldsOfWork = {fieldOfWork};
        request.limit = pageLength;
        request.after = domain::Cursor{positionAt(round)};
        benchmark::DoNotOptimize(need(store.contacts.page(request), "page"));
    }, sample);
}

} // namespace lotse::bench
