#pragma once

#include "base/language.h"

#include <QString>

#include <optional>

namespace lotse::documents {

/// The number a cell holds: digits with an optional minus and decimal point, at most 15 digits (what a double
/// holds exactly), no leading zeros. Anything else is a text that only looks like one.
[[nodiscard]] std::optional<double> plainNumber(const QString &cell);

/// A plain number as readers of the language write it: German 12.345,5 and English 12,345.5, grouped from
/// five digits on, so that a year stays a year. Any other text unchanged.
[[nodiscard]] QString shownNumber(const QString &cell, base::Language language);

/// The text with U+FFFD for every character that no XML document can hold (control characters, U+0000).
[[nodiscard]] QString printable(QString text);

/// ISO 639-1: "de" or "en".
[[nodiscard]] QString languageTag(base::Language language);

} // namespace lotse::documents
