#pragma once

#include "domain/record/field.h"
#include "storage/connection/statement.h"

namespace lotse::storage {

/// A field value as SQLite keeps it: lists joined with ';', instants as milliseconds, no reference as null.
[[nodiscard]] SqlValue toSql(domain::FieldType type, const domain::FieldValue &value);
[[nodiscard]] domain::FieldValue fromSql(domain::FieldType type, const Statement &row, int column);

/// Binds every column of a record by its name.
template<class R>
void bindFields(Statement &statement, const R &record)
{
    const domain::FieldTable<R> &fields = domain::fieldsOf<R>();
    QList<int> &places = statement.prepared().fieldParameters;
    if (places.isEmpty()) {
        for (const domain::Field<R> &field : fields)
            places.append(field.isColumn() ? statement.prepared().parameter(field.column().toStdString()) : 0);
    }
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (places[i] > 0)
            statement.bindAt(places[i], toSql(fields[i].type, fields[i].read(record)));
    }
}

/// The places of `id`, `revision`, `number`, `external_id`, `import_hash` and then of each field; -1 where a
/// select does not have it.
template<class R>
const QList<int> &columnsOf(const Statement &row)
{
    QList<int> &places = row.prepared().fieldColumns;
    if (places.isEmpty()) {
        for (const char *name : {"id", "revision", "number", "external_id", "import_hash"})
            places.append(row.column(QString::fromLatin1(name)));
        for (const domain::Field<R> &field : domain::fieldsOf<R>())
            places.append(field.isColumn() ? row.column(field.column()) : -1);
    }
    return places;
}

/// Reads one row of a select that names `id`, `revision` and the columns of the record's fields.
template<class R>
[[nodiscard]] R fromRow(const Statement &row)
{
    const QList<int> &places = columnsOf<R>(row);
    R record;
    record.id = decltype(record.id)::fromStored(row.text(places[0]));
    record.revision = int(row.number(places[1]));
    if (places[2] >= 0)
        record.number = row.text(places[2]);
    record.externalId = row.text(places[3]);
    record.importHash = row.text(places[4]);
    qsizetype place = 5;
    for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
        if (const int column = places[place++]; column >= 0)
            field.write(record, fromSql(field.type, row, column));
    }
    return record;
}

} // namespace lotse::storage
