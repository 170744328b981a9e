#pragma once

#include "storage/sqlite_store_factory.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lotse::test {

/// A real store in a folder of its own, with an organisation in Berlin and one account "local".
class StoreFile
{
public:
    StoreFile()
    {
        make();
        open();
    }

    [[nodiscard]] domain::Store &store() { return m_open->store(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("store.lotse")); }
    [[nodiscard]] const domain::AccountId &account() const { return m_account; }
    /// Closes and opens it again, as another start of the program would.
    void reopen()
    {
        m_open.reset();
        open();
    }
    void close() { m_open.reset(); }

private:
    void make()
    {
        const auto draft = storage::SqliteStoreFactory().create(path());
        ASSERT_TRUE(draft.has_value()) << draft.error().where.toStdString();
        {
            const auto made = (*draft)->open();
            ASSERT_TRUE(made.has_value())
                << made.error().where.toStdString() << made.error().detail.toStdString();
            domain::Store &fresh = (*made)->store();
            ASSERT_TRUE(fresh.organisation.create(
                {base::createUuidV7(), QStringLiteral("Test desk"), QTimeZone("Europe/Berlin")}));
            domain::Account account;
            account.id = m_account;
            account.login = domain::localLogin;
            account.role = domain::Role::Local;
            ASSERT_TRUE(fresh.accounts.insert(account));
        }
        ASSERT_TRUE((*draft)->keep());
    }

    void open()
    {
        auto opened = storage::SqliteStoreFactory().open(path());
        ASSERT_TRUE(opened.has_value())
            << opened.error().where.toStdString() << opened.error().detail.toStdString();
        m_open = std::move(*opened);
    }

    QTemporaryDir m_folder;
    domain::AccountId m_account = domain::AccountId::create();
    std::unique_ptr<domain::OpenStore> m_open;
};

} // namespace lotse::test
