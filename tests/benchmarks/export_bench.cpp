#include "benchmarks/bench_store.h"
#include "domain/contact/contact.h"
#include "domain/record/field.h"
#include "services/exchange/export_records.h"

#include <QFile>
#include <QProcess>

namespace lotse::bench {

namespace {

/// The names of what a link table names, joined in their order.
QString namesOf(const char *table, const char *key, const char *target, const char *which)
{
    return QStringLiteral("(select group_concat(name, ';') from (select coalesce((select external_id from %3 where id = %2), %2) "
                          "as name from %1 where contact_id = contact.id %4 order by ordinal))")
        .arg(QLatin1String(table), QLatin1String(key), QLatin1String(target), QLatin1String(which));
}

/// One field as the export writes it, in the shell's words.
QString expressionOf(const domain::Field<domain::Contact> &field)
{
    using domain::FieldType;
    const QString column = field.column();
    if (field.name == QLatin1String("callers"))
        return namesOf("contact_person", "person_id", "person", "and role = 'caller'");
    if (field.name == QLatin1String("persons"))
        return namesOf("contact_person", "person_id", "person", "and role = 'person_of_concern'");
    if (field.name == QLatin1String("case_files"))
        return namesOf("contact_case_file", "case_file_id", "case_file", "");
    if (field.name == QLatin1String("relations"))
        return QStringLiteral("(select group_concat(coalesce((select external_id from person where id = caller_id), caller_id) || '>' || "
                              "coalesce((select external_id from person where id = person_id), person_id) || '=' || relationship, ';') "
                              "from contact_relation where contact_id = contact.id)");
    if (field.name == QLatin1String("counsellor"))
        return QStringLiteral("(select login from account where id = counsellor_id)");
    switch (field.type) {
    case FieldType::Coded:
        return QStringLiteral("nullif(%1, 'not_asked')").arg(column);
    case FieldType::Instant:
        return QStringLiteral("strftime('%Y-%m-%dT%H:%M:%SZ', %1 / 1000, 'unixepoch')").replace(QLatin1String("%1"), column);
    case FieldType::Boolean:
        return QStringLiteral("iif(%1, 'true', 'false')").arg(column);
    default:
        return column;
    }
}

/// The same rows and cells from the sqlite3 shell.
QString shellQuery(base::Instant from)
{
    QStringList columns = {QStringLiteral("id"), QStringLiteral("number"), QStringLiteral("coalesce(external_id, id) as external_id")};
    for (const auto &field : domain::fieldsOf<domain::Contact>()) {
        if (field.use != domain::FieldUse::Internal)
            columns.append(expressionOf(field) + QStringLiteral(" as ") + field.name);
    }
    return QStringLiteral("select %1 from contact where status = 'finished' and position >= %2 order by position")
        .arg(columns.join(QLatin1String(", ")))
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
