// Bits that flip, pages that are moved, logs that are torn: the vault refuses them, or what was not settled yet rolls
// back; it never gives out anything else than what was written.

#include "vault/vault_fixture.h"

#include <QDir>

#include <random>

using namespace lotse;
using test::Engine;

namespace {

constexpr int commits = 40;

/// More on demand: LOTSE_BIT_FLIPS=10000.
int flips()
{
    const int asked = qEnvironmentVariableIntValue("LOTSE_BIT_FLIPS");
    return asked > 0 ? asked : 300;
}

class VaultDamage : public test::VaultFixture
{
protected:
    /// Rows in the pages, and rows of one commit each in the log.
    void fill()
    {
        const QString source = folder.filePath(QStringLiteral("source.lotse"));
        ASSERT_TRUE(QFile::rename(path, source));
        Engine engine(source, *handle);
        makeTable(engine);
        ASSERT_EQ(engine.run("with recursive n(i) as (select 1 union all select i + 1 from n where i < 200) "
                             "insert into t (text) select printf('%d settled %s', i, hex(zeroblob(150))) from n;"
                             "pragma wal_checkpoint(truncate); pragma wal_autocheckpoint = 0"),
                  SQLITE_OK);
        for (int i = 0; i < commits; ++i)
            ASSERT_EQ(engine.run("insert into t (text) values ('in the log ' || hex(zeroblob(700)))"), SQLITE_OK);
        main = bytesOf(source);
        log = bytesOf(source + QStringLiteral("-wal"));
        ASSERT_GT(log.size(), 100'000);
    }
    /// Opens the files as they are after a crash. The number of rows, or nothing where they are refused.
    std::optional<int> rowsOf(const QByteArray &mainBytes, const QByteArray &logBytes)
    {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        write(path, mainBytes);
        write(path + QStringLiteral("-wal"), logBytes);
        Engine engine(path, *handle);
        const QByteArray check = engine.value("pragma integrity_check");
        const QByteArray rows = engine.value("select count(*) from t");
        const QByteArray wrong = engine.value("select count(*) from t where text not like '% settled %' and text not like 'in the log %'");
        const bool isRefused = check.startsWith("error") || rows.startsWith("error");
        EXPECT_TRUE(isRefused || (check == "ok" && wrong == "0")) << check.constData();
        return isRefused ? std::nullopt : std::optional(rows.toInt());
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    QByteArray main;
    QByteArray log;
    std::mt19937 random{20260101};
};

} // namespace

TEST_F(VaultDamage, RefusesAFlippedBitInAPage)
{
    fill();
    ASSERT_EQ(rowsOf(main, log), 200 + commits);
    std::uniform_int_distribution<qint64> place(vault::headerSize, main.size() - 1);
    int refused = 0;
    for (int i = 0; i < flips(); ++i) {
        QByteArray damaged = main;
        damaged[place(random)] ^= char(1 << (i % 8));
        const auto rows = rowsOf(damaged, log);
        refused += !rows;
        EXPECT_TRUE(!rows || rows == 200 + commits); // a page that the log has anew is not read
    }
    EXPECT_GT(refused, flips() * 3 / 4);
}

TEST_F(VaultDamage, RefusesOrRollsBackAFlippedBitInTheLog)
{
    fill();
    std::uniform_int_distribution<qint64> place(0, log.size() - 1);
    for (int i = 0; i < flips(); ++i) {
        QByteArray damaged = log;
        damaged[place(random)] ^= char(1 << (i % 8));
        const auto rows = rowsOf(main, damaged);
        EXPECT_TRUE(!rows || *rows >= 200 + commits - 2) << i << ' ' << *rows; // the last commits may be a torn end
    }
}

TEST_F(VaultDamage, TakesATornEndOfTheLogForItsEnd)
{
    fill();
    for (const int cut : {1, 63, 64, 65, 2000, 4159, 4160, 4161, 9000}) {
        const auto rows = rowsOf(main, log.left(log.size() - cut));
        ASSERT_TRUE(rows) << cut;
        EXPECT_GE(*rows, 200 + commits - 3) << cut;
        QByteArray zeros = log;
        zeros.replace(log.size() - cut, cut, QByteArray(cut, '\0'));
        const auto zeroed = rowsOf(main, zeros);
        ASSERT_TRUE(zeroed) << cut;
        EXPECT_GE(*zeroed, 200 + commits - 3) << cut;
    }
    EXPECT_EQ(rowsOf(main, log.left(60)), 200); // torn while it was begun
}

TEST_F(VaultDamage, GoesOnWithTheOtherCopyOfTheHeaderOfTheLog)
{
    fill();
    for (const int place : {3, 20, 40, 71}) {
        QByteArray damaged = log;
        damaged[place] ^= 4;
        EXPECT_EQ(rowsOf(main, damaged), 200 + commits) << place;
    }
}

TEST_F(VaultDamage, RefusesAPageInAnotherPlaceOrFromAnotherVault)
{
    fill();
    QByteArray swapped = main;
    const QByteArray third = main.mid(vault::headerSize + 2 * vault::pageSize, vault::pageSize);
    const QByteArray fourth = main.mid(vault::headerSize + 3 * vault::pageSize, vault::pageSize);
    swapped.replace(vault::headerSize + 2 * vault::pageSize, vault::pageSize, fourth);
    swapped.replace(vault::headerSize + 3 * vault::pageSize, vault::pageSize, third);
    EXPECT_EQ(rowsOf(swapped, {}), std::nullopt);
    QByteArray moved = log;
    const QByteArray frame = log.mid(1024, 4160);
    moved.replace(1024 + 4160, 4160, frame);
    EXPECT_EQ(rowsOf(main, moved), std::nullopt);
}

TEST_F(VaultDamage, IsNotEmptyBecauseItCannotBeRead)
{
    fill();
    EXPECT_EQ(rowsOf(main.left(vault::headerSize - 1), {}), std::nullopt);
    EXPECT_EQ(rowsOf({}, {}), std::nullopt);
    EXPECT_EQ(rowsOf(main.left(vault::headerSize + 3 * vault::pageSize), {}), std::nullopt);
}
