#pragma once

#include "vault/vault.h"
#include "vault/vfs.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <sqlite3.h>

namespace lotse::test {

/// The least effort that is acceptable: tests open many vaults.
inline constexpr crypto::Effort cheap{1, 64};

inline crypto::Secret secretOf(const char *text)
{
    QByteArray bytes(text);
    return crypto::Secret::taken(bytes);
}

/// A connection of the engine to a vault, as the store will have it.
class Engine
{
public:
    Engine(const QString &path, const vault::KeyHandle &keys)
    {
        EXPECT_TRUE(vault::registerVfs());
        const QByteArray address = vault::addressOf(path, keys);
        m_opened = sqlite3_open_v2(address.constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr);
        sqlite3_busy_timeout(m_handle, 20'000);
    }
    ~Engine() { sqlite3_close(m_handle); }
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// The result code of the first statement that fails.
    int run(const char *sql) { return m_opened == SQLITE_OK ? sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) : m_opened; }
    int extendedError() { return sqlite3_extended_errcode(m_handle); }
    /// The first value of the first row, or what went wrong.
    QByteArray value(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            return QByteArray("error ") + sqlite3_errmsg(m_handle);
        QByteArray value;
        const int result = sqlite3_step(statement);
        if (result == SQLITE_ROW)
            value = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        else if (result != SQLITE_DONE)
            value = QByteArray("error ") + sqlite3_errmsg(m_handle);
        sqlite3_finalize(statement);
        return value;
    }
    sqlite3 *handle() { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
    int m_opened = SQLITE_OK;
};

/// A new vault with one user, and its keys.
class VaultFixture : public ::testing::Test
{
protected:
    VaultFixture()
    {
        EXPECT_TRUE(vault::newVault(path, {{vault::KeySlot::Kind::User, user, &passphrase}}, cheap));
        auto opened = vault::unlock(path, vault::KeySlot::Kind::User, user, passphrase);
        EXPECT_TRUE(opened);
        handle.emplace(*opened);
    }
    /// A table in the log, as the store begins.
    void makeTable(Engine &engine)
    {
        ASSERT_EQ(engine.run("pragma journal_mode = memory; create table t (id integer primary key, text text);"
                             "pragma journal_mode = wal"),
                  SQLITE_OK)
            << sqlite3_errmsg(engine.handle());
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("store.lotse"));
    std::array<unsigned char, 16> user{1};
    crypto::Secret passphrase = secretOf("a passphrase of five words");
    std::optional<vault::KeyHandle> handle;
};

} // namespace lotse::test
