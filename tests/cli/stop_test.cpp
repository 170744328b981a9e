#include "cli/command_line_bench.h"
#include "cli/console.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace lotse;

namespace {

struct Stop : ::testing::Test {
    Stop() { EXPECT_EQ(bench.run(QStringLiteral("init --organisation Nord")), 0); }

    tests::CommandLineBench bench;
};

} // namespace

TEST_F(Stop, LeavesAnImportUndone)
{
    QFile file(bench.folder.filePath(QStringLiteral("people.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("external_id,role\n");
    for (int i = 0; i < 1000; ++i)
        file.write("P-" + QByteArray::number(i) + ",caller\n");
    file.close();
    bench.isStopRequested = true;
    EXPECT_EQ(bench.run({QStringLiteral("import"), QStringLiteral("people"), file.fileName()}), 1);
    EXPECT_EQ(bench.said(), QStringLiteral("Stopped. Nothing was changed.\n"));
    EXPECT_TRUE(bench.printed().isEmpty());

    bench.isStopRequested = false;
    EXPECT_EQ(bench.run({QStringLiteral("import"), QStringLiteral("people"), file.fileName()}), 0);
    EXPECT_EQ(bench.printed(),
              QStringLiteral("{\"new\":1000,\"updated\":0,\"unchanged\":0,\"skipped\":0}\n"));
}

TEST_F(Stop, LeavesNoDemoStore)
{
    bench.isStopRequested = true;
    const QString path = bench.folder.filePath(QStringLiteral("demo.lotse"));
    EXPECT_EQ(
        bench.run({QStringLiteral("demo"), QStringLiteral("--scale=S"), QStringLiteral("--store"), path}), 1);
    EXPECT_TRUE(bench.said().contains(u"Stopped. Nothing was changed."));
    EXPECT_TRUE(bench.printed().isEmpty());
    EXPECT_EQ(bench.stores.at(path), nullptr);
}

TEST_F(Stop, IsOnlyAskedForByTheUser)
{
    bench.isStopRequested = true;
    EXPECT_EQ(bench.run(QStringLiteral("check")), 0);
}

TEST(Progress, IsDrawnOnATerminalAndGivesWayToSentences)
{
    tests::CommandLineBench bench;
    for (const bool isTerminal : {false, true}) {
        bench.messages.buffer().clear();
        bench.messages.seek(0);
        const cli::Environment environment{
            bench.stores,          bench.clock,        bench.output,   bench.messages,
            bench.isStopRequested, bench.defaultStore, bench.language, isTerminal};
        cli::Console console(environment);
        console.showProgress(QStringLiteral("42 %"));
        console.showProgress(QStringLiteral("43 %")); // too soon
        console.say(QStringLiteral("Done."));
        EXPECT_EQ(bench.said(),
                  isTerminal ? QStringLiteral("\r\x1b[K42 %\r\x1b[KDone.\n") : QStringLiteral("Done.\n"));
    }
}
