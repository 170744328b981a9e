#include "journeys/lotsectl.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

using namespace lotse::tests;

namespace {

constexpr int rowCount = 1500;

/// A store with a few records, kept as a file that each round starts from, and a file of calls to import.
class ImportFaults : public testing::Test
{
protected:
    void SetUp() override
    {
        program.init();
        program.importData(QStringLiteral("people"), QStringLiteral("people.csv"));
        before = program.content();
        ASSERT_TRUE(QFile::copy(program.store(), untouched));
        QByteArray csv = "external_id,started_at,channel,counsellor,field_of_work,note\n";
        for (int row = 0; row < rowCount; ++row) {
            csv += "fault-" + QByteArray::number(row) + ",2026-10-05T10:00:00+02:00,phone,nora,radicalisation,"
                + QByteArray("Ein Satz in einer Notiz. ").repeated(20) + '\n';
        }
        calls = program.write(QStringLiteral("calls.csv"), csv);
    }

    void startAfresh()
    {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(program.store() + QLatin1String(suffix));
        ASSERT_TRUE(QFile::copy(untouched, program.store()));
    }

    [[nodiscard]] QStringList importCalls() const
    {
        return {QStringLiteral("import"), QStringLiteral("contacts"), calls};
    }

    [[nodiscard]] int storedCalls() const
    {
        const Answer exported = program.run({QStringLiteral("export"), QStringLiteral("contacts"),
                                             QStringLiteral("--format=jsonl"), QStringLiteral("--out=-")});
        EXPECT_EQ(exported.status, 0) << qPrintable(exported.words);
        return int(exported.output.count("fault-"));
    }

    Lotsectl program;
    QString untouched = program.path(QStringLiteral("untouched"));
    QString calls;
    QByteArray before;
};

} // namespace

TEST_F(ImportFaults, KilledAtAnyMomentLeavesAllRowsOrNone)
{
    QElapsedTimer watch;
    watch.start();
    ASSERT_EQ(program.run(importCalls()).status, 0); // the control: undisturbed, and how long it takes
    const auto duration = int(watch.elapsed());
    ASSERT_EQ(storedCalls(), rowCount);

    constexpr int rounds = 30;
    QRandomGenerator random(20260101);
    int killed = 0, none = 0, all = 0;
    for (int round = 0; round < rounds; ++round) {
        startAfresh();
        QProcess process;
        program.prepare(process, importCalls());
        process.start();
        ASSERT_TRUE(process.waitForStarted());
        process.waitForFinished(int(random.bounded(quint32(duration))) + 1);
        process.kill();
        process.waitForFinished();
        killed += process.exitStatus() == QProcess::CrashExit;

        ASSERT_EQ(program.run({QStringLiteral("check")}).status, 0) << "round " << round;
        const int stored = storedCalls();
        none += stored == 0;
        all += stored == rowCount;
    }
    EXPECT_EQ(none + all, rounds);
    EXPECT_GE(killed, rounds / 3) << "too few rounds were killed to prove anything";
    EXPECT_GE(none, 1);
}

TEST_F(ImportFaults, FullDiskIsSaidAndChangesNothing)
{
    QProcess process;
    program.prepare(process, importCalls());
    // No file may grow beyond a little more than the store has now: the write-ahead log meets that limit.
    const auto limit = rlim_t(QFileInfo(program.store()).size()) + 64 * 1024;
    process.setChildProcessModifier([limit] {
        const rlimit small{limit, limit};
        setrlimit(RLIMIT_FSIZE, &small);
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead of the program
    });
    process.start();
    ASSERT_TRUE(process.waitForFinished(-1));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 5) << process.readAllStandardError().constData();
    EXPECT_EQ(program.content(), before);
    EXPECT_EQ(program.run({QStringLiteral("check")}).status, 0);
}

TEST_F(ImportFaults, TwoProgramsWriteOneAfterTheOther)
{
    QProcess process;
    program.prepare(process, importCalls());
    process.start();
    ASSERT_TRUE(process.waitForStarted());
    const QString other = program.write(QStringLiteral("other.csv"),
                                        "external_id,started_at,channel,counsellor\n"
                                        "fault-other,2026-10-06T10:00:00+02:00,phone,nora\n");
    const Answer imported = program.run({QStringLiteral("import"), QStringLiteral("contacts"), other});
    EXPECT_EQ(imported.status, 0) << qPrintable(imported.words);
    ASSERT_TRUE(process.waitForFinished(-1));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    EXPECT_EQ(storedCalls(), rowCount + 1);
    EXPECT_EQ(program.run({QStringLiteral("check")}).status, 0);
}
