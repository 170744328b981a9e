#pragma once

#include <QString>

namespace lotse::app {

/// Where the store lies unless somebody says otherwise: in the XDG folder for data.
[[nodiscard]] QString defaultStore();

/// A log file in the XDG folder for state, which Qt names from 6.7 on only.
[[nodiscard]] QString logFile(const QString &program);

/// The file with what people set for their window, in the XDG folder for configuration.
[[nodiscard]] QString preferencesFile();
/// Keeps where somebody typed last.
[[nodiscard]] QString caretFile();

} // namespace lotse::app
