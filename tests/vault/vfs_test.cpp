#include "vault/vault_fixture.h"

#include <QDir>

using namespace lotse;
using test::Engine;
using test::VaultFixture;

namespace {

const QByteArray canary = "Wesensveränderung";

class VaultFile : public VaultFixture
{
};

} // namespace

TEST_F(VaultFile, HoldsADatabaseThatTheEngineCanUse)
{
    {
        Engine engine(path, *handle);
        makeTable(engine);
        EXPECT_EQ(engine.value("pragma journal_mode"), "wal");
        EXPECT_EQ(engine.run("insert into t (text) values ('one'), ('two')"), SQLITE_OK);
        EXPECT_EQ(engine.value("select group_concat(text) from t"), "one,two");
    }
    Engine again(path, *handle);
    EXPECT_EQ(again.value("select group_concat(text) from t"), "one,two");
    EXPECT_EQ(again.value("pragma integrity_check"), "ok");
    EXPECT_EQ(again.value("pragma page_size"), "4096");
}

TEST_F(VaultFile, ShowsNoTextOnTheDisk)
{
    Engine engine(path, *handle);
    makeTable(engine);
    EXPECT_EQ(engine.run(("with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000) "
                          "insert into t (text) select '"
                          + canary + "' || i from n")
                             .constData()),
              SQLITE_OK);
    EXPECT_EQ(engine.run("create index it on t (text); create temp table s as select * from t order by text desc"), SQLITE_OK);
    EXPECT_EQ(engine.run("pragma wal_checkpoint(passive)"), SQLITE_OK);
    EXPECT_EQ(engine.run("update t set text = text || 'x' where id % 3 = 0"), SQLITE_OK);
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        const QByteArray bytes = bytesOf(file.filePath());
        EXPECT_FALSE(bytes.contains(canary)) << qPrintable(file.fileName());
        EXPECT_FALSE(bytes.contains("SQLite format 3")) << qPrintable(file.fileName());
    }
    EXPECT_GT(bytesOf(path + QStringLiteral("-wal")).size(), 100'000);
}

TEST_F(VaultFile, TakesASpilledTransactionTwice)
{
    {
        Engine engine(path, *handle);
        makeTable(engine);
        EXPECT_EQ(engine.run("pragma cache_size = 30; pragma wal_autocheckpoint = 0"), SQLITE_OK);
        for (int i = 0; i < 2; ++i) {
            EXPECT_EQ(engine.run("begin; with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000) "
                                 "insert into t (text) select hex(randomblob(200)) from n;"
                                 "update t set text = text || 'y' where id % 7 = 0; commit"),
                      SQLITE_OK)
                << sqlite3_errmsg(engine.handle());
        }
        Engine other(path, *handle);
        EXPECT_EQ(other.value("select count(*) from t"), "40000");
        EXPECT_EQ(other.value("pragma integrity_check"), "ok");
    }
    Engine again(path, *handle);
    EXPECT_EQ(again.value("select count(*) from t"), "40000");
    EXPECT_EQ(again.value("pragma integrity_check"), "ok");
}

TEST_F(VaultFile, IsReadAgainFromTheLogOfAnEngineThatDied)
{
    Engine engine(path, *handle);
    makeTable(engine);
    EXPECT_EQ(engine.run("pragma wal_autocheckpoint = 0; insert into t (text) values ('one')"), SQLITE_OK);
    EXPECT_EQ(engine.run("insert into t (text) values ('two')"), SQLITE_OK);
    const QString copy = folder.filePath(QStringLiteral("copy.lotse"));
    ASSERT_TRUE(QFile::copy(path, copy) && QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    Engine after(copy, *handle);
    EXPECT_EQ(after.value("select group_concat(text) from t"), "one,two");
    EXPECT_EQ(after.value("pragma integrity_check"), "ok");
}

TEST_F(VaultFile, IsSharedByConnectionsThatBeginTheLogAnew)
{
    Engine one(path, *handle);
    makeTable(one);
    Engine two(path, *handle);
    for (int i = 0; i < 60; ++i) {
        Engine &writer = i % 2 ? one : two;
        Engine &reader = i % 2 ? two : one;
        ASSERT_EQ(writer.run("insert into t (text) values (hex(randomblob(2000)))"), SQLITE_OK)
            << i << sqlite3_errmsg(writer.handle());
        ASSERT_EQ(reader.value("select count(*) from t"), QByteArray::number(i + 1));
        const char *checkpoint = i % 7 == 0 ? "pragma wal_checkpoint(restart)" : "pragma wal_checkpoint(truncate)";
        if (i % 7 == 0 || i % 13 == 0) {
            EXPECT_EQ(reader.run(checkpoint), SQLITE_OK) << i;
        }
    }
    EXPECT_EQ(one.value("pragma integrity_check"), "ok");
}

TEST_F(VaultFile, OpensForNobodyWithoutItsKeys)
{
    {
        Engine engine(path, *handle);
        makeTable(engine);
    }
    const quint64 gone = [&] { return vault::KeyHandle(vault::keysOf(handle->number())).number(); }();
    EXPECT_EQ(vault::keysOf(gone), nullptr);
    sqlite3 *engine = nullptr;
    const QByteArray address = "file:" + path.toUtf8() + "?vfs=vault&vk=" + QByteArray::number(gone);
    EXPECT_EQ(sqlite3_open_v2(address.constData(), &engine, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr), SQLITE_AUTH);
    sqlite3_close(engine);
    // Keys of another vault.
    const QString other = folder.filePath(QStringLiteral("other.lotse"));
    ASSERT_TRUE(vault::newVault(other, {{vault::KeySlot::Kind::User, user, &passphrase}}, test::cheap));
    const vault::KeyHandle others(*vault::unlock(other, vault::KeySlot::Kind::User, user, passphrase));
    Engine wrong(path, others);
    EXPECT_EQ(wrong.run("select count(*) from t"), SQLITE_IOERR);
    EXPECT_EQ(wrong.extendedError(), SQLITE_IOERR_DATA);
    // The engine itself, without the layer.
    EXPECT_EQ(sqlite3_open_v2(path.toUtf8().constData(), &engine, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(engine, "select count(*) from t", nullptr, nullptr, nullptr), SQLITE_NOTADB);
    sqlite3_close(engine);
}

TEST_F(VaultFile, CopiesItselfIntoAnotherVault)
{
    Engine engine(path, *handle);
    makeTable(engine);
    EXPECT_EQ(engine.run("insert into t (text) values ('one')"), SQLITE_OK);
    const QString target = folder.filePath(QStringLiteral("backup.lotse"));
    ASSERT_TRUE(vault::newVault(target, {{vault::KeySlot::Kind::User, user, &passphrase}}, test::cheap));
    const vault::KeyHandle keys(*vault::unlock(target, vault::KeySlot::Kind::User, user, passphrase));
    {
        Engine copy(target, keys);
        ASSERT_EQ(copy.run("pragma journal_mode = memory"), SQLITE_OK);
        sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", engine.handle(), "main");
        ASSERT_TRUE(backup) << sqlite3_errmsg(copy.handle());
        EXPECT_EQ(sqlite3_backup_step(backup, -1), SQLITE_DONE);
        EXPECT_EQ(sqlite3_backup_finish(backup), SQLITE_OK);
    }
    Engine copy(target, keys);
    EXPECT_EQ(copy.value("select text from t"), "one");
    EXPECT_EQ(copy.value("pragma integrity_check"), "ok");
}
