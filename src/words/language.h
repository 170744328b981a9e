#pragma once

#include "base/language.h"

#include <QString>

namespace lotse::words {

/// Lets every sentence speak this language from now on, those of Qt itself too. Needs a QCoreApplication, which owns the translation;
/// call it from the thread of the application.
void setLanguage(base::Language language);

/// The language that `setLanguage` chose last; English where it chose none.
[[nodiscard]] base::Language language();

/// "Arabisch (ar)" for an ISO 639-1 code; a code that nobody knows is its own name.
[[nodiscard]] QString languageName(const QString &code, base::Language language);

} // namespace lotse::words
