#include "journeys/lotsectl.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace lotse;
using tests::Answer;
using tests::Lotsectl;

namespace {

/// Each command that opens a store says so with the same status and names the store.
void expectUnusable(const Lotsectl &lotsectl, int status, const QString &sentence)
{
    const QList<QStringList> commands = {
        {QStringLiteral("check")},
        {QStringLiteral("import"), QStringLiteral("people"), QStringLiteral(LOTSE_TEST_DATA "/people.csv")},
        {QStringLiteral("export"), QStringLiteral("people"), QStringLiteral("--format=csv"),
         QStringLiteral("--out=-")},
        {QStringLiteral("report"), QStringLiteral("month"), QStringLiteral("2026-10"),
         QStringLiteral("--format=json"), QStringLiteral("--out=-")},
    };
    for (const QStringList &command : commands) {
        const Answer run = lotsectl.run(command);
        EXPECT_EQ(run.status, status) << qPrintable(command.join(u' ')) << ": " << qPrintable(run.words);
        EXPECT_TRUE(run.words.contains(lotsectl.store())) << qPrintable(run.words);
        EXPECT_TRUE(run.words.contains(sentence)) << qPrintable(run.words);
        EXPECT_TRUE(run.output.isEmpty());
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace

TEST(UnusableStore, IsMissing)
{
    const Lotsectl lotsectl;
    expectUnusable(lotsectl, 1, QStringLiteral("There is no store"));
    EXPECT_FALSE(QFile::exists(lotsectl.store()));
}

TEST(UnusableStore, IsFromANewerVersion)
{
    const Lotsectl lotsectl;
    lotsectl.init();
    (void)tests::runProgram(
        QStringLiteral("sqlite3"),
        {lotsectl.store(), QStringLiteral("insert into schema_migration values (999, 'later', 999)")});
    expectUnusable(lotsectl, 4, QStringLiteral("newer Lotse"));
}

TEST(UnusableStore, IsDamaged)
{
    const Lotsectl lotsectl;
    lotsectl.init();
    QFile file(lotsectl.store());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 page = 4096;
    for (qint64 at = page; at < file.size(); at += page) {
        ASSERT_TRUE(file.seek(at));
        file.write(QByteArray(int(page), '\xa5'));
    }
    file.close();
    expectUnusable(lotsectl, 4, QStringLiteral("damaged"));
}

TEST(UnusableStore, IsSomethingElse)
{
    const Lotsectl lotsectl;
    ASSERT_TRUE(QDir().mkpath(lotsectl.path(QStringLiteral("lotse"))));
    const QByteArray letter = QByteArray("Dear diary, ").repeated(500);
    (void)lotsectl.write(QStringLiteral("lotse/store.lotse"), letter);
    expectUnusable(lotsectl, 4, QStringLiteral("no Lotse store"));
    EXPECT_EQ(contentOf(lotsectl.store()), letter);
}

TEST(UnusableStore, IsAFolder)
{
    const Lotsectl lotsectl;
    ASSERT_TRUE(QDir().mkpath(lotsectl.store()));
    expectUnusable(lotsectl, 5, QStringLiteral("Check the path"));
}

TEST(NewStore, IsForItsOwnerOnly)
{
    const Lotsectl lotsectl;
    lotsectl.init();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(lotsectl.store()) & others);
    EXPECT_FALSE(QFile::permissions(lotsectl.path(QStringLiteral("lotse"))) & others);
}

TEST(NewStore, LeavesNothingBehindWhereItFails)
{
    const Lotsectl lotsectl;
    const Answer refused = lotsectl.run({QStringLiteral("init"), QStringLiteral("--organisation=N"),
                                         QStringLiteral("--time-zone=Mars/Base")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.words.contains(u"time_zone")) << qPrintable(refused.words);
    EXPECT_TRUE(QDir(lotsectl.path({})).isEmpty());
}

TEST(NewStore, IsRefusedWhereNothingCanBeMade)
{
    const Lotsectl lotsectl;
    const QString file = lotsectl.write(QStringLiteral("file"), "text");
    const Answer refused = lotsectl.run({QStringLiteral("init"), QStringLiteral("--organisation=N"),
                                         QStringLiteral("--store"), file + QStringLiteral("/store.lotse")});
    EXPECT_EQ(refused.status, 5);
    EXPECT_TRUE(refused.words.contains(file)) << qPrintable(refused.words);
}
