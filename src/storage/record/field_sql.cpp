#include "storage/record/field_sql.h"

namespace lotse::storage {

using domain::FieldType;
using domain::FieldValue;

QVariant toSql(FieldType type, const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return type == FieldType::Reference ? nullIfEmpty(*text) : QVariant(textOrEmpty(*text));
    }
    if (const auto *list = std::get_if<QStringList>(&value))
        return textOrEmpty(list->join(u';'));
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *instant = std::get_if<base::Instant>(&value))
        return instant->milliseconds;
    return {};
}

FieldValue fromSql(FieldType type, const QVariant &value)
{
    switch (type) {
    case FieldType::CodedList:
    case FieldType::Words:
    case FieldType::Languages:
        return value.toString().split(u';', Qt::SkipEmptyParts);
    case FieldType::Instant:
        return value.isNull() ? FieldValue() : base::Instant{value.toLongLong()};
    case FieldType::Integer:
    case FieldType::Boolean:
        return value.isNull() ? FieldValue() : value.toLongLong();
    default:
        return value.toString();
    }
}

} // namespace lotse::storage
