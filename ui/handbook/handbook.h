#pragma once

#include "base/language.h"

#include <QStringList>

namespace lotse::handbook {

/// The pages of the handbook in their order, by the names of their files.
[[nodiscard]] const QStringList &pageNames();

/// A page in Markdown; empty for a name that is none.
[[nodiscard]] QString pageText(const QString &name, base::Language language);

/// What a page is called: its first heading.
[[nodiscard]] QString pageTitle(const QString &name, base::Language language);

} // namespace lotse::handbook
