#include "storage/connection/migrator.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::storage;
using State = MigrationOutcome::State;

namespace {

class MigratorTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = StoreConnection::open({folder.filePath(QStringLiteral("store")), StoreAddress::Mode::Create}, nullptr);
        ASSERT_TRUE(opened.has_value());
        connection = std::move(*opened);
    }

    QStringList schema()
    {
        auto query = connection->composed(QStringLiteral("select name, sql from sqlite_master order by name"));
        EXPECT_TRUE(query->run().has_value());
        QStringList lines;
        while (*query->next())
            lines.append(query->text(0) + u' ' + query->text(1));
        return lines;
    }

    QTemporaryDir folder;
    std::unique_ptr<StoreConnection> connection;
    Migration first{1, QStringLiteral("0001_one"), {QStringLiteral("create table one (x integer) {strict}")}};
    Migration second{2, QStringLiteral("0002_two"),
                     {QStringLiteral("create table two (x integer) {strict}"), QStringLiteral("alter table one add column y integer")}};
    Migration broken{2, QStringLiteral("0002_two"),
                     {QStringLiteral("create table two (x integer) {strict}"), QStringLiteral("create nonsense")}};
};

} // namespace

TEST_F(MigratorTest, bringsAnEmptyStoreToTheNewestSchemaOnce)
{
    EXPECT_EQ(*migrate(*connection, {first, second}), (MigrationOutcome{State::Upgraded, 2, 0, {}}));
    const QStringList after = schema();
    EXPECT_EQ(*migrate(*connection, {first, second}), (MigrationOutcome{State::UpToDate, 2, 0, {}}));
    EXPECT_EQ(schema(), after);
}

TEST_F(MigratorTest, goesOnFromAnOlderSchemaToTheSameAsAFreshOne)
{
    EXPECT_EQ(migrate(*connection, {first})->version, 1);
    EXPECT_EQ(*migrate(*connection, {first, second}), (MigrationOutcome{State::Upgraded, 2, 0, {}}));
    const QStringList upgraded = schema();
    connection = std::move(
        *StoreConnection::open({folder.filePath(QStringLiteral("fresh")), StoreAddress::Mode::Create}, nullptr));
    ASSERT_TRUE(migrate(*connection, {first, second}));
    EXPECT_EQ(schema(), upgraded);
}

TEST_F(MigratorTest, rollsABrokenMigrationBackAndResumesWhenItIsMended)
{
    const auto outcome = migrate(*connection, {first, broken});
    EXPECT_EQ(*outcome, (MigrationOutcome{State::FailedAtStatement, 1, 2, {}}));
    EXPECT_EQ(outcome->statement, 2);
    EXPECT_TRUE(schema().filter(QStringLiteral("two")).isEmpty());
    EXPECT_EQ(*migrate(*connection, {first, second}), (MigrationOutcome{State::Upgraded, 2, 0, {}}));
}

TEST_F(MigratorTest, refusesAGapInTheNumbers)
{
    Migration third = second;
    third.number = 3;
    const auto refused = migrate(*connection, {first, third});
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(schema().isEmpty());
}

TEST_F(MigratorTest, leavesANewerStoreAlone)
{
    ASSERT_TRUE(migrate(*connection, {first, second}));
    EXPECT_EQ(*migrate(*connection, {first}), (MigrationOutcome{State::NewerIncompatible, 2, 0, {}}));
    ASSERT_TRUE(connection->execute(QStringLiteral("update schema_migration set oldest_reader = 1")));
    EXPECT_EQ(*migrate(*connection, {first}), (MigrationOutcome{State::NewerCompatible, 2, 0, {}}));
}

TEST_F(MigratorTest, appliesTheShippedMigrations)
{
    const auto migrations = shippedMigrations();
    ASSERT_TRUE(migrations.has_value());
    ASSERT_FALSE(migrations->isEmpty());
    const auto outcome = migrate(*connection, *migrations);
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->state, State::Upgraded) << outcome->statement << outcome->error.detail.toStdString();
    EXPECT_EQ(outcome->version, migrations->size());
}

TEST(SplitMigration, dropsCommentsAndEmptyStatements)
{
    EXPECT_EQ(splitMigration(QStringLiteral("-- a\ncreate x\n--;\n\n--;\n-- b\ncreate y\n  (z)\n")),
              (QStringList{QStringLiteral("create x"), QStringLiteral("create y\n  (z)")}));
}
