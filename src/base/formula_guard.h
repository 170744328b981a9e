#pragma once

#include <QString>

namespace lotse::base {

/// Puts an apostrophe before a text that a spreadsheet would run as a formula: one that begins with = + - @,
/// their full-width forms, tab or carriage return. A text that already has apostrophes before such a sign
/// gets one more, so that unguarded(guarded(text)) == text for every text.
[[nodiscard]] QString guarded(const QString &text);

/// Takes off the apostrophe that guarded() puts there.
[[nodiscard]] QString unguarded(const QString &text);

} // namespace lotse::base
