#pragma once

#include "base/language.h"
#include "kit/tokens.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lotse::app {

/// What the command line of the window asks for.
struct Options {
    QString store;                          ///< empty: the usual place
    std::optional<base::Language> language; ///< else as it was last time
    std::optional<kit::ThemeName> theme;
    bool themeOfSystem = false;       ///< light or dark as the desktop is
    std::optional<double> textSize;   ///< 1 to 2
    bool demo = false;      ///< fictional people in a store of this start only
    bool newWindow = false; ///< beside a window that is open already
    QString tour;           ///< the folder in which a play of the main job leaves pictures and reports; it plays in a
                            ///< copy of the store that is named, else among fictional people
    QString ends;           ///< what --help and --version print, after which nothing starts
    QString refusal;        ///< why the command line is wrong
};

[[nodiscard]] Options parseOptions(const QStringList &arguments);

} // namespace lotse::app
