#pragma once

#include "domain/record/field.h"
#include "storage/connection/statement.h"

namespace lotse::storage {

/// A field value as SQLite keeps it: lists joined with ';', instants as milliseconds, no reference as null.
[[nodiscard]] QVariant toSql(domain::FieldType type, const domain::FieldValue &value);
[[nodiscard]] domain::FieldValue fromSql(domain::FieldType type, const QVariant &value);

/// Binds every column of a record by its name.
template<class R>
void bindFields(Statement &statement, const R &record)
{
    for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
        if (field.isColumn())
            statement.bind(field.column(), toSql(field.type, field.read(record)));
    }
}

/// Reads one row of a select that names `id`, `revision` and the columns of the record's fields.
template<class R>
[[nodiscard]] R fromRow(const Statement &row)
{
    R record;
    record.id = decltype(record.id)::fromStored(row.text(row.column(QStringLiteral("id"))));
    record.revision = int(row.number(row.column(QStringLiteral("revision"))));
    if (const int number = row.column(QStringLiteral("number")); number >= 0)
        record.number = row.text(number);
    record.externalId = row.text(row.column(QStringLiteral("external_id")));
    record.importHash = row.text(row.column(QStringLiteral("import_hash")));
    for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
        if (!field.isColumn())
            continue;
        if (const int column = row.column(field.column()); column >= 0)
            field.write(record, fromSql(field.type, row.value(column)));
    }
    return record;
}

} // namespace lotse::storage
