#pragma once

#include <QKeySequence>
#include <QString>

namespace lotse::kit {

/// "Strg+Umschalt+R", "Ctrl+Return": the keys in the language of the window, as buttons, menus and the
/// overview of shortcuts show them. Empty for no keys.
[[nodiscard]] QString shortcutText(const QKeySequence &keys);

} // namespace lotse::kit
