#pragma once

#include "base/language.h"
#include "kit/tokens.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace lotse::app {

/// How somebody wants the window. Nothing about any record.
struct Preferences {
    base::Language language = base::Language::German;
    kit::ThemeName theme = kit::ThemeName::Light;
    double zoom = 1;
    bool endedWell = true;  ///< false while the window is open, so also after a crash
    QByteArray geometry;    ///< after a crash it may be the cause: then left out, like the columns
    QHash<QString, QByteArray> columns; ///< of each list, by the name of its page
    QHash<QString, QByteArray> namedFilters; ///< the same; of what is filtered by, keys and ids alone
};

/// What was set last time; what a newer or broken file says is left out.
[[nodiscard]] Preferences loadPreferences(const QString &file, base::Language usualLanguage);
void savePreferences(const QString &file, const Preferences &preferences);

} // namespace lotse::app
