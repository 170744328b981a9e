#include "storage/record/field_sql.h"

namespace lotse::storage {

using domain::FieldType;
using domain::FieldValue;

SqlValue toSql(FieldType type, const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return type == FieldType::Reference ? nullIfEmpty(*text) : SqlValue(*text);
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->join(u';');
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *instant = std::get_if<base::Instant>(&value))
        return instant->milliseconds;
    return nullptr;
}

FieldValue fromSql(FieldType type, const Statement &row, int column)
{
    switch (type) {
    case FieldType::CodedList:
    case FieldType::Words:
    case FieldType::Languages:
        return row.text(column).split(u';', Qt::SkipEmptyParts);
    case FieldType::Instant:
        return row.isNull(column) ? FieldValue() : base::Instant{row.number(column)};
    case FieldType::Integer:
    case FieldType::Boolean:
        return row.isNull(column) ? FieldValue() : row.number(column);
    default:
        return row.text(column);
    }
}

} // namespace lotse::storage
