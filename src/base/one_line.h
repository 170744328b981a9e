#pragma once

#include <QString>

namespace lotse::base {

/// The text with spaces for its line breaks and other control characters.
[[nodiscard]] QString oneLine(QString text);

/// A text as one line of a list or sentence shows it: what is longer than `longest` characters ends with "…", and what
/// is written from right to left turns nothing around beside it.
[[nodiscard]] QString shownOnOneLine(const QString &text, qsizetype longest);

} // namespace lotse::base
