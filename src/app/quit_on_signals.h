#pragma once

namespace lotse::app {

/// Lets SIGTERM, SIGINT and SIGHUP end the application as closing its window does, with all that is typed written
/// first. Needs the application; call it once.
void quitOnSignals();

} // namespace lotse::app
