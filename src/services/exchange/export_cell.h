#pragma once

#include "domain/record/field.h"
#include "services/exchange/cell.h"

#include <QByteArray>
#include <QJsonValue>

namespace lotse::services {

/// A field value as an export writes it. `not_asked` and none are empty; days and instants are text.
[[nodiscard]] Cell cellOf(domain::FieldType type, const domain::FieldValue &value);

/// As text of one cell: lists joined with ';'.
[[nodiscard]] QString cellText(const Cell &cell);

/// As JSON: null where empty, so that a reader can tell it from an empty text; an empty list stays a list.
[[nodiscard]] QJsonValue cellJson(const Cell &cell);

/// A text as a JSON string with its quotes, UTF-8.
[[nodiscard]] QByteArray jsonString(const QString &text);

} // namespace lotse::services
