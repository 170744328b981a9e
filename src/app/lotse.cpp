#include "app/lotse.h"

#include "app/folders.h"
#include "app/quit_on_signals.h"
#include "app/window.h"
#include "base/log.h"
#include "storage/sqlite_store_factory.h"
#include "words/language.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>
#include <sys/stat.h>

namespace lotse::app {

namespace {

constexpr int wrongUsage = 2;

base::Language usualLanguage()
{
    return QLocale::system().language() == QLocale::German ? base::Language::German : base::Language::English;
}

} // namespace

int runLotse(int argc, char **argv)
{
    umask(S_IRWXG | S_IRWXO);
    // A warning of Qt may quote what somebody typed.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lotse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTSE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("lotse"));
    words::setLanguage(usualLanguage());
    const Options options = parseOptions(QCoreApplication::arguments());
    if (!options.refusal.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.refusal));
        return wrongUsage;
    }
    if (!options.ends.isEmpty()) {
        std::fputs(qUtf8Printable(options.ends), stdout);
        return 0;
    }
    (void)base::openLogFile(logFile(QStringLiteral("lotse")));

    storage::SqliteStoreFactory stores;
    const base::SystemClock clock;
    Window window(options, loadPreferences(preferencesFile(), usualLanguage()), stores, clock);
    window.start();
    quitOnSignals();
    return QApplication::exec();
}

} // namespace lotse::app
