#include "benchmarks/bench_store.h"
#include "benchmarks/raw_sqlite.h"
#include "services/exchange/import_records.h"
#include "services/exchange/open_record_source.h"
#include "storage/connection/sql_file.h"

#include <QBuffer>

#include <chrono>

namespace lotse::bench {

namespace {

constexpr int rowCount = 2000;

const char *const note =
    "Der Vater berichtet: Sein Sohn habe seit einigen Wochen kaum noch gesprochen und seine Freunde nicht "
    "mehr getroffen und sehe nachts Videos. Vereinbart: Rückruf in der kommenden Woche und Material geht "
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

/// A file of calls that no earlier round of this variant has brought.
QByteArray callsOf(const QByteArray &variant, qint64 round)
{
    static const QByteArray start = QByteArray::number(base::SystemClock().now().milliseconds);
    QByteArray csv =
        "external_id,started_at,ended_at,channel,counsellor,kind,field_of_work,caller_group,state,topics,results,note\r\n";
    for (int row = 0; row < rowCount; ++row) {
        csv += variant + '-' + start + '-' + QByteArray::number(round) + '-' + QByteArray::number(row) + ','
            + base::isoFromInstant(startOf(round, row)).toLatin1()
            + ",,phone,bench,counselling,radicalisation,family,DE-BY,behaviour_change;withdrawal,answered,"
            + note + "\r\n";
    }
    return csv;
}

QByteArray sqlOf(const char *name)
{
    return need(storage::loadStatement(QString::fromLatin1(name)), name).toUtf8();
}

/// What an import does with the same file, as a C program would: looks for the external id, then number, contact, what
/// is counted of it, text and audit entry, by the statements the import uses. It judges nothing.
class RawImport
{
public:
    explicit RawImport(const BenchStore &bench)
        : m_database(bench.path),
          m_findExternal(m_database.prepare("select id from contact where organisation_id = :organisation_id "
                                            "and external_id = :external_id")),
          m_raise(m_database.prepare(sqlOf("organisation/raise_number"))),
          m_first(m_database.prepare(sqlOf("organisation/first_number"))),
          m_last(m_database.prepare(sqlOf("organisation/last_number"))),
          m_contact(m_database.prepare(sqlOf("contact/insert"))),
          m_search(m_database.prepare(sqlOf("contact/search_insert"))),
          m_count(m_database.prepare(sqlOf("statistics/count_insert"))),
          m_audit(m_database.prepare(sqlOf("audit/append"))),
          m_organisationId(bench.context().organisation.id.toUtf8()),
          m_actor(bench.context().actor.id.text().toUtf8())
    {}

    void run(const QByteArray &file)
    {
        m_database.execute("begin immediate");
        qsizetype next = file.indexOf('\n') + 1;
        const QByteArrayList columns = file.left(next).trimmed().split(',');
        for (; next < file.size(); next = file.indexOf('\n', next) + 1)
            insert(columns, file.sliced(next, file.indexOf('\r', next) - next).split(','));
        m_database.execute("commit");
    }

private:
    void insert(const QByteArrayList &columns, const QByteArrayList &cells)
    {
        bindText(m_findExternal, ":organisation_id", m_organisationId);
        bindText(m_findExternal, ":external_id", cells[0]);
        if (!readAll(m_findExternal).empty())
            std::exit(1);

        // Most columns hold a short code.
        for (int column = 1; column <= sqlite3_bind_parameter_count(m_contact); ++column)
            sqlite3_bind_text(m_contact, column, "not_asked", -1, SQLITE_STATIC);
        for (qsizetype i = 0; i < columns.size(); ++i)
            bindText(m_contact, QByteArray(':' + columns[i]).constData(), cells[i]);
        for (const char *empty :
             {":ended_at", ":minutes", ":parked_at", ":received_at", ":answered_at", ":replies_to_id",
              ":follow_up_from", ":follow_up_to"})
            sqlite3_bind_null(m_contact, sqlite3_bind_parameter_index(m_contact, empty));
        const QByteArray id = base::createUuidV7().toUtf8();
        const qint64 at = millisecondsOf(cells[1]);
        const int year = cells[1].left(4).toInt();
        bindText(m_contact, ":id", id);
        bindText(m_contact, ":number",
                 "K-" + QByteArray::number(year) + '-' + nextNumber(year).rightJustified(6, '0'));
        bindText(m_contact, ":organisation_id", m_organisationId);
        bindText(m_contact, ":counsellor_id", m_actor);
        bindText(m_contact, ":status", "finished");
        for (const char *unsaid : {":language", ":postcode2", ":follow_up_on", ":call_back_number", ":code_word",
                                   ":withdrawn_reason"})
            bindText(m_contact, unsaid, "");
        bindText(m_contact, ":day", cells[1].left(10));
        bindText(m_contact, ":import_hash", "0123456789abcdef0123456789abcdef");
        for (const char *zero : {":parked_milliseconds", ":entered_later"})
            bindNumber(m_contact, zero, 0);
        bindNumber(m_contact, ":month", year * 100 + cells[1].mid(5, 2).toInt());
        bindNumber(m_contact, ":started_at", at);
        bindNumber(m_contact, ":first_position", at << 20);
        step(m_contact);
        bindText(m_count, ":id", id);
        sqlite3_bind_blob(m_count, sqlite3_bind_parameter_index(m_count, ":facts"), facts, sizeof facts,
                          SQLITE_STATIC);
        step(m_count);
        bindText(m_search, ":id", id);
        bindText(m_search, ":note", cells.back());
        step(m_search);

        bindText(m_audit, ":id", base::createUuidV7().toUtf8());
        bindText(m_audit, ":organisation_id", m_organisationId);
        bindNumber(m_audit, ":at", at);
        for (const char *name : {":actor_id", ":record_id", ":run_id"})
            bindText(m_audit, name, m_actor);
        bindText(m_audit, ":action", "import_contact");
        bindText(m_audit, ":record_kind", "contact");
        bindText(m_audit, ":field_of_work", "radicalisation");
        bindText(m_audit, ":fields", "[]");
        step(m_audit);
    }

    QByteArray nextNumber(int year)
    {
        for (sqlite3_stmt *counter : {m_raise, m_first, m_last}) {
            bindText(counter, ":organisation_id", m_organisationId);
            bindText(counter, ":kind", "contact");
            bindNumber(counter, ":year", year);
        }
        step(m_raise);
        if (sqlite3_changes(sqlite3_db_handle(m_raise)) == 0)
            step(m_first);
        return QByteArray::fromStdString(readAll(m_last)[0][0]);
    }

    /// Of "2001-01-10T12:30:00Z".
    static qint64 millisecondsOf(const QByteArray &iso)
    {
        using namespace std::chrono;
        const sys_days day{year(iso.left(4).toInt()) / iso.mid(5, 2).toInt() / iso.mid(8, 2).toInt()};
        const milliseconds time = hours(iso.mid(11, 2).toInt()) + minutes(iso.mid(14, 2).toInt())
            + seconds(iso.mid(17, 2).toInt());
        return (day.time_since_epoch() + time).count();
    }

    RawDatabase m_database;
    sqlite3_stmt *m_findExternal;
    sqlite3_stmt *m_raise;
    sqlite3_stmt *m_first;
    sqlite3_stmt *m_last;
    sqlite3_stmt *m_contact;
    sqlite3_stmt *m_search;
    sqlite3_stmt *m_count;
    sqlite3_stmt *m_audit;
    QByteArray m_organisationId;
    QByteArray m_actor;
};

} // namespace

void registerImport(const BenchStore &bench)
{
    const auto raw = std::make_shared<RawImport>(bench);
    const auto rawRounds = std::make_shared<qint64>(0);
    registerVariant(bench, "import/contacts", "raw",
                    [raw, rawRounds](qint64) { raw->run(callsOf("raw", (*rawRounds)++)); });

    const services::Context &context = bench.context();
    const auto rounds = std::make_shared<qint64>(0);
    registerVariant(bench, "import/contacts", "app", [&context, rounds](qint64) {
        auto file = std::make_unique<QBuffer>();
        file->setData(callsOf("app", (*rounds)++));
        file->open(QIODevice::ReadOnly);
        const auto source = need(services::openRecordSource(std::move(file), services::FileFormat::Csv),
                                 "source");
        const auto summary = need(
            services::ImportRecords(context).run(services::ExchangeKind::Contacts, *source, {}), "import");
        if (summary.added != rowCount)
            std::exit(1);
    });
}

} // namespace lotse::bench
