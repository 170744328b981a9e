#pragma once

#include <QString>

namespace lotse::words {

/// The word of a state that follows from dates and is in no code list: "overdue", "waived", "second_person" …
/// An unknown key is its own word.
[[nodiscard]] QString stateWord(const QString &key);

/// "Code word “Ahorn”".
[[nodiscard]] QString codeWordText(const QString &codeWord);

} // namespace lotse::words
