#include "app/lotse.h"

#include "app/first_window.h"
#include "app/folders.h"
#include "app/quit_on_signals.h"
#include "app/tour/event_watch.h"
#include "app/tour/tour.h"
#include "app/window.h"
#include "base/log.h"
#include "storage/sqlite_store_factory.h"
#include "words/command_line_text.h"
#include "words/language.h"

#include <QFile>
#include <QIcon>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>

static void initResources() { Q_INIT_RESOURCE(app_icon); }

namespace lotse::app {

namespace {

constexpr int wrongUsage = 2;
constexpr int deviceError = 5;

base::Language usualLanguage()
{
    return QLocale::system().language() == QLocale::German ? base::Language::German : base::Language::English;
}

/// The tour logs calls and closes case files: nobody's own store is for that. The copy is gone with the folder.
bool copyForTour(Options &options, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(QStringLiteral("tour.lotse"));
    if (!QFile::copy(options.store, copy))
        return false;
    options.store = copy;
    return true;
}

int playTour(Window &window, const QString &folder, const EventWatch &watch)
{
    const bool isDone = Tour(window, folder).play();
    if (const auto &longest = watch.longest()) {
        std::printf("longest event: %.1f ms, %s for %s\n", longest->milliseconds, longest->type.constData(),
                    longest->receiver.constData());
    }
    return isDone ? 0 : 1;
}

bool hasDisplay()
{
    const char *const names[] = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(names, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

/// Reads the command line where no display is needed for it. A status where the program ends with that.
std::optional<int> read(int argc, char **argv, Options &options)
{
    const QCoreApplication application(argc, argv);
    words::setLanguage(usualLanguage());
    options = parseOptions(QCoreApplication::arguments());
    if (!options.ends.isEmpty() && options.refusal.isEmpty()) {
        std::fputs(qUtf8Printable(options.ends), stdout);
        return 0;
    }
    const bool isWrong = !options.refusal.isEmpty();
    if (!isWrong && hasDisplay())
        return std::nullopt;
    const QString why = isWrong ? options.refusal
                                : words::commandLineSentence(words::CommandLineSentence::DisplayMissing);
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    return isWrong ? wrongUsage : deviceError;
}

} // namespace

int runLotse(int argc, char **argv)
{
    umask(S_IRWXG | S_IRWXO);
    // A warning of Qt may quote what somebody typed.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QCoreApplication::setApplicationName(QStringLiteral("lotse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTSE_VERSION));
    Options options;
    if (const auto status = read(argc, argv, options))
        return *status;
    WatchedApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("lotse"));
    initResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app/lotse.svg")));
    const QTemporaryDir tourStore;
    const bool isTour = !options.tour.isEmpty();
    if (isTour && !options.demo && !copyForTour(options, tourStore)) {
        std::fprintf(stderr, "lotse: the tour cannot copy the store.\n");
        return wrongUsage;
    }
    (void)base::openLogFile(logFile(QStringLiteral("lotse")));

    FirstWindow firstWindow(options.store.isEmpty() ? defaultStore() : options.store);
    const bool isAlone = options.demo || options.newWindow || isTour;
    if (!isAlone && firstWindow.raiseOther())
        return 0;
    if (!isAlone)
        firstWindow.listen();

    storage::SqliteStoreFactory stores;
    const base::SystemClock clock;
    Window window(options, loadPreferences(preferencesFile(), usualLanguage()), stores, clock);
    QObject::connect(&firstWindow, &FirstWindow::raiseWanted, &window, &Window::comeToFront);
    EventWatch watch;
    if (isTour)
        application.letWatch(&watch);
    window.start();
    quitOnSignals();
    if (isTour)
        return playTour(window, options.tour, watch);
    return QApplication::exec();
}

} // namespace lotse::app
