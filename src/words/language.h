#pragma once

#include "base/language.h"

namespace lotse::words {

/// Lets every sentence speak this language from now on. Needs a QCoreApplication, which owns the translation;
/// call it from the thread of the application.
void setLanguage(base::Language language);

} // namespace lotse::words
