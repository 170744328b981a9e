#pragma once

namespace lotse::app {

/// Puts the command line together: SQLite stores, the system's clock, standard streams, Ctrl+C. Returns the
/// exit status. Once a process.
[[nodiscard]] int runLotsectl(int argc, char **argv);

} // namespace lotse::app
