#include "benchmarks/bench_store.h"
#include "services/exchange/export_records.h"
#include "storage/connection/sql_file.h"

#include <QFile>
#include <QProcess>

namespace lotse::bench {

namespace {

/// The same columns from the sqlite3 shell: every column of a contact and its links joined with ';'.
QString shellQuery(base::Instant from)
{
    const QString find = need(storage::loadStatement(QStringLiteral("contact/find")), "sql");
    const QString columns = find.section(QStringLiteral("from contact"), 0, 0);
    return columns
        + QStringLiteral(", (select group_concat(person_id, ';') from contact_person where contact_id = contact.id and role = 'caller')"
                         ", (select group_concat(person_id, ';') from contact_person where contact_id = contact.id and role <> 'caller')"
                         ", (select group_concat(case_file_id, ';') from contact_case_file where contact_id = contact.id)"
                         ", (select group_concat(caller_id || '>' || person_id || '=' || relationship, ';') from contact_relation "
                         "where contact_id = contact.id) from contact where status = 'finished' and position >= %1 order by position")
              .arg(from.milliseconds << 20);
}

} // namespace

void registerExport(const BenchStore &bench)
{
    // The last year: long enough that starting the shell does not count.
    const services::Context &context = bench.context();
    const QDate from = context.today().addYears(-1);
    const QString query = shellQuery(base::startOfDay(from, context.organisation.zone));
    const QString path = bench.path;
    registerVariant(bench, "export/contacts_csv", "shell", [query, path](qint64) {
        QProcess shell;
        shell.setStandardOutputFile(QProcess::nullDevice());
        shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-csv"), QStringLiteral("-header"), path, query});
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
            std::exit(1);
    });

    registerVariant(bench, "export/contacts_csv", "app", [&context, from](qint64) {
        QFile nowhere(QProcess::nullDevice());
        nowhere.open(QIODevice::WriteOnly);
        const auto sink = services::makeExportSink(services::FileFormat::Csv, nowhere);
        need(services::ExportRecords(context).run(services::ExchangeKind::Contacts, {from, {}}, *sink), "export");
    });
}

} // namespace lotse::bench
