#include "app/lotse.h"

#include "app/first_window.h"
#include "app/folders.h"
#include "app/quit_on_signals.h"
#include "app/tour/tour.h"
#include "app/window.h"
#include "base/log.h"
#include "storage/sqlite_store_factory.h"
#include "words/language.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <cstdio>
#include <sys/stat.h>

static void initResources() { Q_INIT_RESOURCE(app_icon); }

namespace lotse::app {

namespace {

constexpr int wrongUsage = 2;
const QString tourFolder = QStringLiteral("tour");

base::Language usualLanguage()
{
    return QLocale::system().language() == QLocale::German ? base::Language::German : base::Language::English;
}

int playTour(Window &window) { return Tour(window, tourFolder).play() ? 0 : 1; }

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
    initResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app/lotse.svg")));
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

    FirstWindow firstWindow(options.store.isEmpty() ? defaultStore() : options.store);
    const bool isAlone = options.demo || options.newWindow;
    if (!isAlone && firstWindow.raiseOther())
        return 0;
    if (!isAlone)
        firstWindow.listen();

    storage::SqliteStoreFactory stores;
    const base::SystemClock clock;
    Window window(options, loadPreferences(preferencesFile(), usualLanguage()), stores, clock);
    QObject::connect(&firstWindow, &FirstWindow::raiseWanted, &window, &Window::comeToFront);
    window.start();
    quitOnSignals();
    if (options.tour)
        QMetaObject::invokeMethod(&application, [&window] { QApplication::exit(playTour(window)); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace lotse::app
