#include "journeys/lotsectl.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace lotse::tests;

namespace {

struct NewStoreFaults : ::testing::TestWithParam<QStringList> {
    [[nodiscard]] int check() const { return program.run({QStringLiteral("check")}).status; }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(program.path(QStringLiteral("lotse")))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void removeStore() const
    {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(program.store() + QLatin1String(suffix));
    }

    Lotsectl program;
};

} // namespace

TEST_P(NewStoreFaults, KilledAtAnyMomentLeaveASoundStoreOrNone)
{
    QElapsedTimer watch;
    watch.start();
    ASSERT_EQ(program.run(GetParam()).status, 0); // the control: undisturbed, and how long it takes
    const auto duration = int(watch.elapsed());
    removeStore();

    constexpr int rounds = 10;
    QRandomGenerator random(20260101);
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess process;
        program.prepare(process, GetParam());
        process.start();
        ASSERT_TRUE(process.waitForStarted());
        process.waitForFinished(int(random.bounded(quint32(duration))) + 1);
        process.kill();
        process.waitForFinished();
        killed += process.exitStatus() == QProcess::CrashExit;
        if (QFile::exists(program.store())) {
            EXPECT_EQ(check(), 0) << "round " << round;
            removeStore();
        }
    }
    EXPECT_GE(killed, rounds / 3) << "too few rounds were killed to prove anything";

    ASSERT_EQ(program.run(GetParam()).status, 0);
    EXPECT_EQ(entries(), QStringList{QStringLiteral("store.lotse")});
    EXPECT_EQ(check(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Commands, NewStoreFaults,
    testing::Values(QStringList{QStringLiteral("init"), QStringLiteral("--organisation=Nord"),
                                QStringLiteral("--with-directory")},
                    QStringList{QStringLiteral("demo"), QStringLiteral("--scale=tiny")}));
