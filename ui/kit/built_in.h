#pragma once

#include <QByteArray>
#include <QString>

namespace lotse::kit {

/// Where a file that is built into the window lies: "fonts", "icons" or "styles", a slash and its name.
[[nodiscard]] QString builtInPath(const QString &name);

/// The content of such a file.
[[nodiscard]] QByteArray builtIn(const QString &name);

} // namespace lotse::kit
