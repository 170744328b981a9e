#include "app/lotsectl.h"

#include "app/folders.h"
#include "base/log.h"
#include "cli/exit_status.h"
#include "cli/program.h"
#include "storage/sqlite_store_factory.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace lotse::app {

namespace {

std::atomic_bool isStopRequested = false;
static_assert(std::atomic_bool::is_always_lock_free, "a signal handler may touch nothing else");

/// The first Ctrl+C asks for a clean stop, the second one ends the process.
void stopOnSignals()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { isStopRequested = true; };
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (const int signal : {SIGINT, SIGTERM})
        sigaction(signal, &action, nullptr);
}

} // namespace

int runLotsectl(int argc, char **argv)
{
    umask(S_IRWXG | S_IRWXO);
    // A warning of Qt may quote what a driver saw: what people need to know is said in our own words.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTSE_VERSION));
    stopOnSignals();
    // The work goes before its log: without one it is done all the same.
    (void)base::openLogFile(logFile(QStringLiteral("lotsectl")));

    QFile output;
    QFile messages;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly)
        || !messages.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(cli::ExitStatus::DeviceFailed);

    storage::SqliteStoreFactory stores;
    const base::SystemClock clock;
    const bool isGerman = QLocale::system().language() == QLocale::German;
    return cli::run(QCoreApplication::arguments().mid(1),
                    {stores, clock, output, messages, isStopRequested, defaultStore(),
                     isGerman ? base::Language::German : base::Language::English,
                     isatty(STDERR_FILENO) == 1});
}

} // namespace lotse::app
