#include "benchmarks/bench_store.h"
#include "benchmarks/raw_sqlite.h"
#include "services/exchange/import_records.h"
#include "services/exchange/open_record_source.h"
#include "storage/connection/sql_file.h"

#include <QBuffer>

namespace lotse::bench {

namespace {

constexpr int rowCount = 2000;

const char *const note = "Die Mutter berichtet, dass ihr Sohn seit einigen Wochen kaum noch spricht, seine Freunde nicht "
                         "mehr trifft und nachts Videos sieht. Vereinbart: Rückruf in der kommenden Woche, Material geht "
                         "per Post hinaus. Die Schule weiß noch nichts davon.";

/// As long as what is counted of a contact; says nothing.
const char facts[24] = {};

/// When a call of a round began: every ten minutes, each round two weeks after the one before, so that variants fill
/// the same pages of the store in the same order.
base::Instant startOf(qint64 round, int row)
{
    constexpr qint64 year2001 = 978'307'200'000;
    return {year2001 + (round * rowCount + row) * 600'000};
}

/// A file of calls that no earlier round has brought.
QByteArray callsOf(qint64 round)
{
    static const qint64 start = base::SystemClock().now().milliseconds;
    QByteArray csv = "external_id,started_at,ended_at,channel,counsellor,kind,field_of_work,caller_group,state,topics,results,note\r\n";
    for (int row = 0; row < rowCount; ++row) {
        const QByteArray id = "bench-" + QByteArray::number(start) + '-' + QByteArray::number(round) + '-' + QByteArray::number(row);
        const QByteArray at = base::isoFromInstant(startOf(round, row)).toLatin1();
        csv += id + ',' + at + ",,phone,bench,counselling,radicalisation,family,DE-BY,behaviour_change;withdrawal,answered,\"" + note + "\"\r\n";
    }
    return csv;
}

QByteArray sqlOf(const char *name) { return need(storage::loadStatement(QString::fromLatin1(name)), name).toUtf8(); }

/// The statements an import needs for one call, as a C program would run them: number, contact, what is counted of it, text, audit entry.
class RawImport
{
public:
    explicit RawImport(const BenchStore &bench)
        : database(bench.path), raise(database.prepare(sqlOf("organisation/raise_number"))),
          first(database.prepare(sqlOf("organisation/first_number"))), last(database.prepare(sqlOf("organisation/last_number"))), contact(database.prepare(sqlOf("contact/insert"))), search(database.prepare(sqlOf("contact/search_insert"))),
          count(database.prepare(sqlOf("statistics/count_insert"))),
          audit(database.prepare(sqlOf("audit/append"))), organisationId(bench.context().organisation.id.toUtf8()),
          actor(bench.context().actor.id.text().toUtf8())
    {
        for (int i = 1; i <= sqlite3_bind_parameter_count(contact); ++i)
            columns.push_back(i);
    }

    void run()
    {
        database.execute("begin immediate");
        for (int row = 0; row < rowCount; ++row)
            insert(row);
        database.execute("commit");
        ++m_round;
    }

private:
    void insert(int row)
    {
        const QByteArray id = base::createUuidV7().toUtf8();
        for (sqlite3_stmt *counter : {raise, first, last}) {
            bindText(counter, ":organisation_id", organisationId);
            bindText(counter, ":kind", "contact");
            bindNumber(counter, ":year", 2001);
        }
        step(raise);
        if (sqlite3_changes(sqlite3_db_handle(raise)) == 0)
            step(first);
        const std::string number = readAll(last)[0][0];

        // Most columns hold a short code.
        for (const int column : columns)
            sqlite3_bind_text(contact, column, "not_asked", -1, SQLITE_STATIC);
        const qint64 at = startOf(m_round, row).milliseconds;
        for (const char *empty : {":ended_at", ":minutes", ":parked_at", ":received_at", ":answered_at", ":replies_to_id"})
            sqlite3_bind_null(contact, sqlite3_bind_parameter_index(contact, empty));
        bindText(contact, ":id", id);
        bindText(contact, ":external_id", "raw-" + id);
        bindText(contact, ":number", "K-2001-" + QByteArray::fromStdString(number).rightJustified(6, '0'));
        bindText(contact, ":organisation_id", organisationId);
        bindText(contact, ":counsellor_id", actor);
        bindText(contact, ":status", "finished");
        bindText(contact, ":channel", "phone");
        bindText(contact, ":language", "");
        bindText(contact, ":field_of_work", "radicalisation");
        bindText(contact, ":day", "2001-01-10");
        bindText(contact, ":import_hash", "0123456789abcdef0123456789abcdef");
        bindText(contact, ":note", note);
        for (const char *zero : {":parked_milliseconds", ":entered_later"})
            bindNumber(contact, zero, 0);
        bindNumber(contact, ":month", 200101);
        bindNumber(contact, ":started_at", at);
        bindNumber(contact, ":first_position", at << 20);
        step(contact);
        bindText(count, ":id", id);
        sqlite3_bind_blob(count, sqlite3_bind_parameter_index(count, ":facts"), facts, sizeof facts, SQLITE_STATIC);
        step(count);
        bindText(search, ":id", id);
        bindText(search, ":note", note);
        step(search);

        bindText(audit, ":id", base::createUuidV7().toUtf8());
        bindText(audit, ":organisation_id", organisationId);
        bindNumber(audit, ":at", at);
        for (const char *name : {":actor_id", ":record_id", ":run_id"})
            bindText(audit, name, actor);
        bindText(audit, ":action", "import_contact");
        bindText(audit, ":record_kind", "contact");
        bindText(audit, ":field_of_work", "radicalisation");
        bindText(audit, ":fields", "[]");
        step(audit);
    }

    RawDatabase database;
    sqlite3_stmt *raise;
    sqlite3_stmt *first;
    sqlite3_stmt *last;
    sqlite3_stmt *contact;
    sqlite3_stmt *search;
    sqlite3_stmt *count;
    sqlite3_stmt *audit;
    QByteArray organisationId;
    QByteArray actor;
    std::vector<int> columns;
    qint64 m_round = 0;
};

} // namespace

void registerImport(const BenchStore &bench)
{
    const auto raw = std::make_shared<RawImport>(bench);
    registerVariant(bench, "import/contacts", "raw", [raw](qint64) { raw->run(); });

    const services::Context &context = bench.context();
    const auto rounds = std::make_shared<qint64>(0);
    registerVariant(bench, "import/contacts", "app", [&context, rounds](qint64) {
        auto file = std::make_unique<QBuffer>();
        file->setData(callsOf((*rounds)++));
        file->open(QIODevice::ReadOnly);
        const auto source = need(services::openRecordSource(std::move(file), services::FileFormat::Csv), "source");
        const auto summary = need(services::ImportRecords(context).run(services::ExchangeKind::Contacts, *source, {}), "import");
        if (summary.added != rowCount)
            std::exit(1);
    });
}

} // namespace lotse::bench
