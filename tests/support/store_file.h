#pragma once

#include "storage/sqlite_store_factory.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lotse::test {

/// A real store in a folder of its own, with an organisation in Berlin and one account "local".
class StoreFile
{
public:
    StoreFile() { open(true); }

    [[nodiscard]] domain::Store &store() { return m_open->store(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("store.lotse")); }
    [[nodiscard]] const domain::AccountId &account() const { return m_account; }
    /// Closes and opens it again, as another start of the program would.
    void reopen()
    {
        m_open.reset();
        open(false);
    }
    void close() { m_open.reset(); }

private:
    void open(bool create)
    {
        storage::SqliteStoreFactory factory;
        auto opened = create ? factory.create(path()) : factory.open(path());
        ASSERT_TRUE(opened.has_value()) << opened.error().where.toStdString() << opened.error().detail.toStdString();
        m_open = std::move(*opened);
        if (!create)
            return;
        ASSERT_TRUE(store().organisation.create({base::createUuidV7(), QStringLiteral("Test desk"), QTimeZone("Europe/Berlin")}));
        domain::Account account;
        account.id = m_account;
        account.login = domain::localLogin;
        account.role = domain::Role::Local;
        ASSERT_TRUE(store().accounts.insert(account));
    }

    QTemporaryDir m_folder;
    domain::AccountId m_account = domain::AccountId::create();
    std::unique_ptr<domain::OpenStore> m_open;
};

} // namespace lotse::test
