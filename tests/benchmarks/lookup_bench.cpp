#include "benchmarks/bench_store.h"
#include "benchmarks/raw_sqlite.h"
#include "base/text.h"
#include "storage/connection/sql_file.h"

#include <benchmark/benchmark.h>

namespace lotse::bench {

namespace {

constexpr int historyLength = 20;

/// Who is asked for: numbers spread over the whole store, the same for every variant.
struct Numbers {
    QStringList phones;
    QByteArray organisationId;
    QByteArray fieldOfWork;
};

Numbers sampleNumbers(const BenchStore &bench)
{
    RawDatabase database(bench.path);
    Numbers numbers{{}, bench.context().organisation.id.toUtf8(), "radicalisation"};
    sqlite3_stmt *query = database.prepare("select phone from person where phone_key <> '' and field_of_work = "
                                           "'radicalisation' order by id limit 2000");
    for (const RawRow &row : readAll(query))
        numbers.phones.append(QString::fromStdString(row[0]));
    return numbers;
}

} // namespace

void registerLookup(const BenchStore &bench)
{
    const auto numbers = std::make_shared<Numbers>(sampleNumbers(bench));
    if (numbers->phones.isEmpty())
        return;
    const auto phoneAt = [numbers](qint64 round) { return numbers->phones[(round * 37) % numbers->phones.size()]; };

    const auto raw = std::make_shared<RawDatabase>(bench.path);
    sqlite3_stmt *person = raw->prepare(need(storage::loadStatement(QStringLiteral("person/find_by_phone")), "sql").toUtf8());
    sqlite3_stmt *history = raw->prepare(need(storage::loadStatement(QStringLiteral("contact/last_of_person")), "sql").toUtf8());
    registerVariant(bench, "lookup/caller_by_phone", "raw", [=](qint64 round) {
        bindText(person, ":organisation_id", numbers->organisationId);
        bindText(person, ":field_of_work", numbers->fieldOfWork);
        bindText(person, ":phone_key", base::phoneKey(phoneAt(round)).toUtf8());
        for (const RawRow &row : readAll(person)) {
            bindText(history, ":person_id", QByteArray::fromStdString(row[0]));
            bindNumber(history, ":limit", historyLength);
            benchmark::DoNotOptimize(readAll(history));
        }
        static_cast<void>(raw);
    });

    domain::Store &store = bench.store();
    registerVariant(bench, "lookup/caller_by_phone", "app", [=, &store](qint64 round) {
        const auto people = need(store.people.findByPhone(phoneAt(round), {QString::fromUtf8(numbers->fieldOfWork)}), "phone");
        for (const domain::Person &each : people)
            benchmark::DoNotOptimize(need(store.contacts.lastOfPerson(each.id, historyLength), "history"));
    });
}

} // namespace lotse::bench
