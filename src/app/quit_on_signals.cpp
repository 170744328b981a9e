#include "app/quit_on_signals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace lotse::app {

namespace {

// A signal handler may do little more than write a byte: the event loop reads it.
int signalPipe[2] = {-1, -1};

void passOn(int)
{
    const char byte = 1;
    const ssize_t written = write(signalPipe[1], &byte, 1);
    static_cast<void>(written);
}

} // namespace

void quitOnSignals()
{
    if (pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    // Not quit(), which a window that asks once more would hold up.
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [] { QCoreApplication::exit(); });
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaction(signal, &action, nullptr);
}

} // namespace lotse::app
