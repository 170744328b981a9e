// A store in a vault: the same repositories, over pages that nobody can read or take out.

#include "storage/open_store.h"
#include "vault/vault.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using storage::StoreAddress;
using storage::StoreConnection;

namespace {

const QString said = QStringLiteral("Wesensveränderung seit dem Sommer");

class EncryptedStore : public ::testing::Test
{
protected:
    EncryptedStore()
    {
        QByteArray words("a passphrase of five words");
        const crypto::Secret passphrase = crypto::Secret::taken(words);
        EXPECT_TRUE(vault::newVault(path, {{vault::KeySlot::Kind::User, {1}, &passphrase}}, {1, 64}));
        const auto keys = vault::unlock(path, vault::KeySlot::Kind::User, {1}, passphrase);
        EXPECT_TRUE(keys);
        handle.emplace(*keys);
        make();
    }

    void make()
    {
        const auto made = storage::openStore({path, StoreAddress::Mode::Create}, &*handle);
        ASSERT_TRUE(made) << made.error().where.toStdString();
        Store &fresh = (*made)->store();
        ASSERT_TRUE(fresh.organisation.create({base::createUuidV7(), QStringLiteral("Test desk"), QTimeZone("Europe/Berlin")}));
        Account account;
        account.id = counsellor;
        account.login = localLogin;
        account.role = Role::Local;
        ASSERT_TRUE(fresh.accounts.insert(account));
        Contact contact;
        contact.id = id;
        contact.status = ContactStatus::Finished;
        contact.startedAt = base::Instant{1'790'000'000'000};
        contact.channel = QStringLiteral("phone");
        contact.fieldOfWork = QStringLiteral("radicalisation");
        contact.counsellor = counsellor;
        contact.note = said;
        ASSERT_TRUE(fresh.contacts.insert(contact));
    }
    [[nodiscard]] bool isRefused(const QByteArray &sql)
    {
        const auto connection = StoreConnection::open({path}, &*handle);
        return connection && !(*connection)->execute(QString::fromUtf8(sql));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("store.lotse"));
    std::optional<vault::KeyHandle> handle;
    ContactId id = ContactId::create();
    AccountId counsellor = AccountId::create();
};

} // namespace

TEST_F(EncryptedStore, KeepsWhatWasSaidAndShowsItToNobodyElse)
{
    const auto open = storage::openStore({path}, &*handle);
    ASSERT_TRUE(open);
    const auto found = (*open)->store().contacts.find(id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->note, said);
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile in(file.filePath());
        ASSERT_TRUE(in.open(QIODevice::ReadOnly));
        const QByteArray bytes = in.readAll();
        for (const char *word : {"Wesens", "wesens", "radicalisation", "Test desk", "create table"})
            EXPECT_FALSE(bytes.contains(word)) << qPrintable(file.fileName()) << ' ' << word;
    }
}

TEST_F(EncryptedStore, IsNoStoreWithoutItsKeys)
{
    const auto open = storage::openStore({path});
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().code, base::ErrorCode::Corrupt);
}

TEST_F(EncryptedStore, LetsNoSqlOut)
{
    const QByteArray other = folder.filePath(QStringLiteral("out.db")).toUtf8();
    for (const QByteArray &sql : {QByteArray("attach 'file:" + other + "?vfs=unix' as other"), QByteArray("vacuum into '" + other + "'"),
                                  QByteArray("attach ':memory:' as other"), QByteArray("select load_extension('x')")})
        EXPECT_TRUE(isRefused(sql)) << sql.constData();
    EXPECT_FALSE(isRefused("select 1"));
    EXPECT_FALSE(QFile::exists(QString::fromUtf8(other)));
}
