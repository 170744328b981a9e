#pragma once

namespace lotse::app {

/// The window as a function; returns its exit status.
int runLotse(int argc, char **argv);

} // namespace lotse::app
