#include "cli/command_line_bench.h"
#include "cli/exit_status.h"
#include "cli/refusal.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace lotse;
using base::ErrorCode;
using cli::ExitStatus;

TEST(ExitStatuses, BelongToEveryErrorCode)
{
    const QHash<ErrorCode, int> expected = {
        {ErrorCode::Invalid, 1},  {ErrorCode::Forbidden, 1},    {ErrorCode::NotFound, 1},
        {ErrorCode::Conflict, 1}, {ErrorCode::Busy, 1},         {ErrorCode::Offline, 5},
        {ErrorCode::Locked, 3},   {ErrorCode::Corrupt, 4},      {ErrorCode::Device, 5},
        {ErrorCode::Internal, 5}, {ErrorCode::SchemaTooNew, 4},
    };
    ASSERT_EQ(expected.size(), base::allErrorCodes().size());
    for (const ErrorCode code : base::allErrorCodes())
        EXPECT_EQ(int(cli::exitStatusOf(code)), expected.value(code))
            << qPrintable(base::errorCodeWord(code));
}

namespace {

struct StoreCommands : ::testing::Test {
    tests::CommandLineBench bench;

    void init() { ASSERT_EQ(bench.run(QStringLiteral("init --organisation Nord")), 0); }
};

} // namespace

TEST_F(StoreCommands, InitCreatesAStoreAndSaysThatItIsForTestsOnly)
{
    EXPECT_EQ(
        bench.run({QStringLiteral("init"), QStringLiteral("--organisation"), QStringLiteral("Beratung Nord"),
                   QStringLiteral("--time-zone"), QStringLiteral("Europe/Vienna"),
                   QStringLiteral("--account"), QStringLiteral("anna:supervisor"),
                   QStringLiteral("--language"), QStringLiteral("de")}),
        0);
    EXPECT_TRUE(bench.printed().isEmpty());
    EXPECT_TRUE(bench.said().contains(u"Testbetrieb – keine echten Daten"));
    const auto organisation = bench.stores.at(bench.defaultStore)->organisation.load();
    ASSERT_TRUE(organisation);
    EXPECT_EQ(organisation->name, QStringLiteral("Beratung Nord"));
    EXPECT_EQ(organisation->zone, QTimeZone("Europe/Vienna"));
}

TEST_F(StoreCommands, InitMakesTheMissingFolders)
{
    const QString path = bench.folder.filePath(QStringLiteral("a/b/store.lotse"));
    EXPECT_EQ(bench.run({QStringLiteral("--store"), path, QStringLiteral("init"),
                         QStringLiteral("--organisation=N")}),
              0);
    EXPECT_TRUE(QDir(bench.folder.filePath(QStringLiteral("a/b"))).exists());
}

TEST_F(StoreCommands, InitLeavesAnExistingFileAsItIs)
{
    QFile file(bench.defaultStore);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    EXPECT_EQ(bench.run(QStringLiteral("init --organisation Nord")), 1);
    EXPECT_TRUE(bench.said().contains(bench.defaultStore));
    EXPECT_EQ(bench.stores.at(bench.defaultStore), nullptr);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "precious");
}

TEST_F(StoreCommands, InitRefusesAStoreThatAppearedInBetween)
{
    init();
    EXPECT_EQ(bench.run(QStringLiteral("init --organisation Nord")), 1);
    EXPECT_EQ(bench.said(),
              QStringLiteral("“%1” exists already and stays as it is. Choose another path.\n")
                  .arg(bench.defaultStore));
}

TEST_F(StoreCommands, MakingAStoreFailsWhereItCannotBeKept)
{
    for (const QString &command :
         {QStringLiteral("init --organisation Nord"), QStringLiteral("demo --scale tiny")}) {
        bench.stores.keepFailure = ErrorCode::Conflict;
        EXPECT_EQ(bench.run(command), 1);
        EXPECT_EQ(bench.said(),
                  QStringLiteral("“%1” exists already and stays as it is. Choose another path.\n")
                      .arg(bench.defaultStore));
        bench.stores.keepFailure = ErrorCode::Device;
        EXPECT_EQ(bench.run(command), 5);
        EXPECT_TRUE(bench.said().startsWith(bench.defaultStore)) << qPrintable(bench.said());
        EXPECT_TRUE(bench.printed().isEmpty());
        EXPECT_EQ(bench.stores.at(bench.defaultStore), nullptr);
    }
}

TEST_F(StoreCommands, InitRefusesBadInputAndMakesNothing)
{
    EXPECT_EQ(
        bench.run(QStringLiteral("init --organisation Nord --time-zone Mars/Base --store %1/new/store.lotse")
                      .arg(bench.folder.path())),
        1);
    EXPECT_TRUE(bench.said().contains(u"time_zone: “Mars/Base” does not fit here."));
    EXPECT_TRUE(QDir(bench.folder.path()).isEmpty());
}

TEST_F(StoreCommands, InitTellsThatTheFolderCannotBeMade)
{
    QFile file(bench.folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(
        bench.run(
            QStringLiteral("init --organisation Nord --store %1/file/store.lotse").arg(bench.folder.path())),
        5);
    EXPECT_TRUE(bench.said().contains(u"/file/store.lotse"));
}

TEST_F(StoreCommands, CheckIsSilentAboutASoundStore)
{
    init();
    EXPECT_EQ(bench.run(QStringLiteral("check")), 0);
    EXPECT_TRUE(bench.printed().isEmpty());
    EXPECT_EQ(bench.said(), QStringLiteral("The store is sound.\n"));
}

TEST_F(StoreCommands, CheckPrintsALinePerFinding)
{
    init();
    bench.stores.at(bench.defaultStore)->check.findings = {
        {QStringLiteral("number_gap"), QStringLiteral("contact"), {}},
        {QStringLiteral("foreign_key"), QStringLiteral("note"), QStringLiteral("some-id")}};
    EXPECT_EQ(bench.run(QStringLiteral("check")), 4);
    EXPECT_EQ(bench.printed(),
              QStringLiteral("{\"record\":\"\",\"table\":\"contact\",\"what\":\"number_gap\"}\n"
                             "{\"record\":\"some-id\",\"table\":\"note\",\"what\":\"foreign_key\"}\n"));
    EXPECT_EQ(bench.said(), QStringLiteral("2 findings.\n"));
}

TEST_F(StoreCommands, AMissingStoreIsNamed)
{
    EXPECT_EQ(bench.run(QStringLiteral("check")), 1);
    EXPECT_EQ(bench.said(),
              QStringLiteral("There is no store at “%1”. Check the path, or create one with “init”.\n")
                  .arg(bench.defaultStore));
}

TEST_F(StoreCommands, EveryErrorOfOpeningHasItsStatusAndNamesTheStore)
{
    for (const ErrorCode code : base::allErrorCodes()) {
        bench.stores.failure = code;
        EXPECT_EQ(bench.run(QStringLiteral("check")), int(cli::exitStatusOf(code)));
        EXPECT_TRUE(bench.said().contains(bench.defaultStore)) << qPrintable(bench.said());
        EXPECT_TRUE(bench.printed().isEmpty());
    }
}

TEST_F(StoreCommands, TheClockIsFixedByTheOption)
{
    ASSERT_EQ(bench.run(QStringLiteral("init --organisation Nord --now 2020-01-01T00:00:00Z")), 0);
    EXPECT_EQ(bench.stores.at(bench.defaultStore)->audit.entries().first().at,
              tests::instant("2020-01-01T00:00:00Z"));
}
