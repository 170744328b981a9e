#include "cli/arguments.h"
#include "cli/command_line_bench.h"
#include "cli/command_table.h"
#include "words/command_line_text.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

using namespace lotse;

TEST(Help, NamesEveryCommandAndOptionInBothLanguages)
{
    tests::CommandLineBench bench;
    for (const char *language : {"de", "en"}) {
        const QString option = QStringLiteral(" --language ") + QLatin1String(language);
        EXPECT_EQ(bench.run(QStringLiteral("--help") + option), 0);
        EXPECT_TRUE(bench.said().isEmpty());
        const QString general = bench.printed();
        for (const auto &command : cli::commandTable()) {
            EXPECT_FALSE(words::commandPurpose(command.name).isEmpty()) << qPrintable(command.name);
            EXPECT_TRUE(general.contains(words::commandPurpose(command.name))) << qPrintable(command.name);
            EXPECT_EQ(bench.run(command.name + QStringLiteral(" --help") + option), 0);
            EXPECT_TRUE(bench.printed().contains(cli::usageLine(command)));
            for (const auto &each : command.options + cli::globalOptions()) {
                EXPECT_FALSE(words::optionPurpose(each.name).isEmpty()) << qPrintable(each.name);
                EXPECT_TRUE(bench.printed().contains(words::optionPurpose(each.name)))
                    << qPrintable(each.name);
            }
        }
    }
}

TEST(Help, ShowsTheUsageOfACommandOnOneLine)
{
    tests::CommandLineBench bench;
    ASSERT_EQ(bench.run(QStringLiteral("report month --help")), 0);
    EXPECT_TRUE(bench.printed().startsWith(QStringLiteral(
        "Usage: lotsectl report month YYYY-MM --format json|csv|xlsx|html|pdf [--reason TEXT] --out FILE|-\n")));
}

TEST(Help, PrintsTheVersion)
{
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    tests::CommandLineBench bench;
    EXPECT_EQ(bench.run(QStringLiteral("--version")), 0);
    EXPECT_EQ(bench.printed(), QStringLiteral("lotsectl 1.2.3\n"));
}

TEST(WrongUsage, IsAnsweredInTheLanguageAskedForWithTheUsageLine)
{
    tests::CommandLineBench bench;
    EXPECT_EQ(bench.run(QStringLiteral("show person x --language de")), 2);
    EXPECT_TRUE(bench.printed().isEmpty());
    EXPECT_EQ(
        bench.said(),
        QStringLiteral("„person“ ist für contact|case-file|referral|partner nicht möglich. Zur Wahl stehen: "
                       "contact, case-file, referral, partner.\n"
                       "Aufruf: lotsectl show contact|case-file|referral|partner NUMBER|ID\n"));
    bench.language = base::Language::German;
    EXPECT_EQ(bench.run(QStringLiteral("fly")), 2);
    EXPECT_TRUE(bench.said().startsWith(
        QStringLiteral("Es gibt keinen Befehl „fly“.\nAufruf: lotsectl [--store FILE]")));
}
