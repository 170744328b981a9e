#pragma once

#include "base/language.h"

#include <QLocale>

namespace lotse::kit {

/// The language that the window speaks; whoever switches it sets the default locale.
[[nodiscard]] inline base::Language windowLanguage()
{
    return QLocale().language() == QLocale::German ? base::Language::German : base::Language::English;
}

} // namespace lotse::kit
