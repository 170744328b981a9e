#pragma once

#include "cli/environment.h"

#include <QStringList>

namespace lotse::cli {

/// Carries out one command line (without the program's name) and returns its exit status.
/// Needs a QCoreApplication, whose version it prints.
[[nodiscard]] int run(const QStringList &arguments, const Environment &environment);

} // namespace lotse::cli
