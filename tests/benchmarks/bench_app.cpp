// Measures the whole program from without: the start to Today against an empty Qt window, memory after opening, and
// the longest event of the tour. Each start is a process of its own, one scale after the other in each round.
// Usage: bench_app LOTSE RESULTS.json S=STORE…

#include "app/window.h"
#include "benchmarks/frames.h"
#include "storage/sqlite_store_factory.h"
#include "today/today_page.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTableView>

#include <ctime>

using namespace lotse;
using bench::giveUp;
using Unit = bench::Samples::Unit;

namespace {

constexpr int rounds = 9;
constexpr int tours = 3;
constexpr int patience = 600'000;
const QString openedToday = QStringLiteral("--today");

/// Nanoseconds on the clock that all processes share.
qint64 sharedTime()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Megabytes of this process that are in memory.
double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        giveUp(file.fileName());
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    giveUp(QStringLiteral("no VmRSS"));
}

/// Says when Today was painted with what waits, and how much memory is in use once everything has been answered.
int showToday(bench::FrameApplication &application, const QString &store)
{
    storage::SqliteStoreFactory stores;
    const base::SystemClock clock;
    app::Options options;
    options.store = store;
    app::Window window(options, app::Preferences(), stores, clock);
    window.start();
    application.untilPainted(window.mainWindow(), [&window] {
        const auto *page = qobject_cast<today::TodayPage *>(window.mainWindow().currentPage());
        return page && qobject_cast<QTableView *>(page->firstField())->model()->rowCount() > 0;
    });
    std::printf("%lld\n", static_cast<long long>(sharedTime()));
    application.untilAnswered(window.controllers().desk);
    std::printf("%f\n", residentMemory());
    return 0;
}

/// What a program says line by line; the moment of its start comes first.
QList<double> started(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const qint64 begin = sharedTime();
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        giveUp(program + u' ' + QString::fromLocal8Bit(process.readAllStandardError()));
    QList<double> said{double(begin)};
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n'))
        said.append(line.toDouble());
    return said;
}

void measureStart(bench::Samples &samples, const QList<bench::ScaledStore> &stores)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (int round = 0; round < rounds; ++round) {
        const QList<double> empty = started(here + QStringLiteral("/empty_window"), {});
        for (const auto &[scale, path] : stores) {
            const QList<double> said = started(here + QStringLiteral("/bench_app"), {openedToday, path});
            samples.add(QStringLiteral("app/start/floor/") + scale, (empty[1] - empty[0]) / 1e6);
            samples.add(QStringLiteral("app/start/app/") + scale, (said[1] - said[0]) / 1e6);
            samples.add(QStringLiteral("app/memory/app/") + scale, said[2], Unit::Megabytes);
        }
    }
}

/// The program plays in a copy of the store; of the largest one that would take too much room.
void measureTour(bench::Samples &samples, const QString &lotse, const QList<bench::ScaledStore> &stores)
{
    const QTemporaryDir folder;
    for (int round = 0; round < tours; ++round) {
        for (const auto &[scale, path] : stores) {
            if (scale == QLatin1String("L"))
                continue;
            QProcess tour;
            tour.setWorkingDirectory(folder.path());
            tour.start(lotse, {QStringLiteral("--tour=tour"), QStringLiteral("--store"), path, QStringLiteral("--language=de")});
            if (!tour.waitForFinished(patience) || tour.exitCode() != 0)
                giveUp(tour.errorString() + u' ' + QString::fromLocal8Bit(tour.readAllStandardError()));
            // "longest event: 31.2 ms, UpdateRequest for QWidgetWindow"
            const QString said = QString::fromLocal8Bit(tour.readAllStandardOutput().trimmed());
            std::printf("%s %s\n", qPrintable(scale), qPrintable(said));
            samples.add(QStringLiteral("app/longest_event/app/") + scale, said.section(u' ', 2, 2).toDouble());
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && openedToday == QLatin1String(argv[1])) {
        bench::FrameApplication application(argc, argv);
        return showToday(application, QString::fromLocal8Bit(argv[2]));
    }
    const bench::OwnHome home;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 3)
        giveUp(QStringLiteral("usage: bench_app LOTSE RESULTS.json S=STORE…"));
    const QList<bench::ScaledStore> stores = bench::scaledStores(arguments.mid(2));
    bench::Samples samples;
    measureStart(samples, stores);
    measureTour(samples, QFileInfo(arguments[0]).absoluteFilePath(), stores);
    samples.write(arguments[1]);
    return 0;
}
