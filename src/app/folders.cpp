#include "app/folders.h"

#include <QDir>
#include <QStandardPaths>

namespace lotse::app {

QString defaultStore()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/lotse/store.lotse");
}

QString logFile(const QString &program)
{
    // A relative folder is to be ignored, says the XDG specification.
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString states = QDir::isAbsolutePath(set) ? set
                                                     : QDir::homePath() + QStringLiteral("/.local/state");
    return QStringLiteral("%1/lotse/%2.log").arg(states, program);
}

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/lotse/window.ini");
}

} // namespace lotse::app
