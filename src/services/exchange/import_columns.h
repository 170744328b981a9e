#pragma once

#include "services/exchange/exchange_kind.h"
#include "services/exchange/record_source.h"

namespace lotse::services {

/// What the first rows of a file hold, as texts, for somebody who says which column is which field.
struct FilePreview {
    QStringList columns;
    QList<QStringList> rows; ///< cells in the order of the columns; rows that cannot be read are left out
};

[[nodiscard]] base::Result<FilePreview> previewOf(RecordSource &source, int rows);

/// The fields that columns of a file may hold, by their names in the data dictionary.
[[nodiscard]] QStringList importableFields(ExchangeKind kind);

/// For each column the field that it seems to hold, by its name or its label in the language of the program; empty
/// where none does. No field is guessed twice.
[[nodiscard]] QStringList guessFields(ExchangeKind kind, const QStringList &columns);

/// The required fields that no column holds.
[[nodiscard]] QStringList missingFields(ExchangeKind kind, const QStringList &fields);

} // namespace lotse::services
