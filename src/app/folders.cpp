#include "app/folders.h"

#include <QDir>
#include <QStandardPaths>

namespace lotse::app {

namespace {

QString stateFolder()
{
    // A relative folder is to be ignored, says the XDG specification.
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString states = QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.local/state");
    return states + QStringLiteral("/lotse");
}

} // namespace

QString defaultStore()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/lotse/store.lotse");
}

QString logFile(const QString &program) { return stateFolder() + QStringLiteral("/%1.log").arg(program); }

QString caretFile() { return stateFolder() + QStringLiteral("/caret.ini"); }

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/lotse/window.ini");
}

} // namespace lotse::app
