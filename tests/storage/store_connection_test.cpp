#include "support/failing_writes.h"
#include "support/store_file.h"

#include "base/device_fault.h"
#include "storage/connection/store_connection.h"

#include <QFile>
#include <QFileInfo>

using namespace lotse;
using base::ErrorCode;

namespace {

ErrorCode openError(const QString &path)
{
    const auto opened = storage::SqliteStoreFactory().open(path);
    EXPECT_FALSE(opened.has_value());
    return opened ? ErrorCode::Internal : opened.error().code;
}

qint64 pragma(storage::StoreConnection &connection, const char *name)
{
    auto query = connection.composed(QStringLiteral("pragma ") + QLatin1String(name));
    EXPECT_TRUE(query->run().has_value());
    EXPECT_TRUE(*query->next());
    return query->number(0);
}

} // namespace

TEST(StoreFileAccess, isForItsOwnerOnly)
{
    test::StoreFile file;
    const auto allowed = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        EXPECT_EQ(QFileInfo(file.path() + suffix).permissions() & ~allowed, 0) << suffix.toStdString();
}

TEST(StoreFileAccess, namesWhatKeepsAStoreFromOpening)
{
    QTemporaryDir folder;
    EXPECT_EQ(openError(folder.filePath(QStringLiteral("missing"))), ErrorCode::NotFound);
    EXPECT_EQ(openError(folder.path()), ErrorCode::Device);

    QFile text(folder.filePath(QStringLiteral("text")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("no store at all\n").repeated(1000));
    text.close();
    EXPECT_EQ(openError(text.fileName()), ErrorCode::Corrupt);
}

TEST(StoreFileAccess, takesNoForeignDatabaseForAStore)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other"));
    {
        auto connection = storage::StoreConnection::open({path, storage::StoreAddress::Mode::Create}, nullptr);
        ASSERT_TRUE((*connection)->execute(QStringLiteral("create table other (x integer)")));
    }
    EXPECT_EQ(openError(path), ErrorCode::Corrupt);
}

TEST(StoreFileAccess, seesADamagedPage)
{
    test::StoreFile file;
    file.close();
    QFile raw(file.path());
    ASSERT_TRUE(raw.open(QIODevice::ReadWrite));
    raw.seek(0);
    raw.write(QByteArray(200, 'x'));
    raw.close();
    EXPECT_EQ(openError(file.path()), ErrorCode::Corrupt);
}

TEST(StoreFileAccess, makesNoStoreOverAFileThatExists)
{
    test::StoreFile file;
    const auto again = storage::SqliteStoreFactory().create(file.path());
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
}

TEST(StoreConnection, keepsItsPromisesBySettings)
{
    test::StoreFile file;
    auto connection = storage::StoreConnection::open({file.path()}, nullptr);
    ASSERT_TRUE(connection.has_value());
    EXPECT_EQ(pragma(**connection, "foreign_keys"), 1);
    EXPECT_EQ(pragma(**connection, "synchronous"), 2);
    EXPECT_EQ(pragma(**connection, "secure_delete"), 1);
    EXPECT_EQ(pragma(**connection, "trusted_schema"), 0);
    EXPECT_EQ(pragma(**connection, "temp_store"), 0);
}

TEST(StoreConnection, rollsBackUnlessCommitted)
{
    test::StoreFile file;
    domain::Store &store = file.store();
    domain::Person person;
    person.id = domain::PersonId::create();
    {
        auto transaction = domain::Transaction::beginWrite(store.unitOfWork);
        ASSERT_TRUE(transaction.has_value());
        ASSERT_TRUE(store.people.insert(person));
    }
    EXPECT_FALSE(store.people.find(person.id).has_value());
    {
        auto transaction = domain::Transaction::beginWrite(store.unitOfWork);
        ASSERT_TRUE(store.people.insert(person));
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_TRUE(store.people.find(person.id).has_value());
}

TEST(StoreConnection, letsTwoProgramsReadWhileOneWrites)
{
    test::StoreFile file;
    auto other = storage::SqliteStoreFactory().open(file.path());
    ASSERT_TRUE(other.has_value());
    domain::Person person;
    person.id = domain::PersonId::create();
    auto transaction = domain::Transaction::beginWrite(file.store().unitOfWork);
    ASSERT_TRUE(file.store().people.insert(person));
    EXPECT_FALSE((*other)->store().people.find(person.id).has_value());
    ASSERT_TRUE(transaction->commit());
    EXPECT_TRUE((*other)->store().people.find(person.id).has_value());
}

TEST(StoreConnection, reportsAFullDiskAndKeepsWhatWasThere)
{
    test::StoreFile file;
    auto connection = storage::StoreConnection::open({file.path()}, nullptr);
    const qint64 pages = pragma(**connection, "page_count");
    ASSERT_TRUE((*connection)->execute(QStringLiteral("pragma max_page_count = %1").arg(pages)));
    auto begun = domain::Transaction::beginWrite(**connection);
    ASSERT_TRUE(begun.has_value());
    base::Result<void> done;
    for (int i = 0; i < 1000 && done; ++i) {
        auto insert = (*connection)->composed(QStringLiteral(
            "insert into number_counter values ((select id from organisation), :kind, 2026, 1)"));
        done = insert->bind("kind", QString(100, u'k') + QString::number(i)).run();
    }
    ASSERT_FALSE(done.has_value());
    EXPECT_TRUE(base::hasFault(done.error(), base::DeviceFault::Full));
}

TEST(StoreConnection, tellsWhyNothingCanBeWrittenAndWritesOnAfterwards)
{
    test::StoreFile file;
    auto connection = storage::StoreConnection::open({file.path()}, nullptr);
    const auto write = [&connection]() -> base::Result<void> {
        LOTSE_TRY(transaction, domain::Transaction::beginWrite(**connection));
        LOTSE_CHECK((*connection)->execute(QStringLiteral("update organisation set name = name || '!'")));
        return transaction.commit();
    };
    const std::pair<int, base::DeviceFault> faults[] = {{ENOSPC, base::DeviceFault::Full},
                                                        {EDQUOT, base::DeviceFault::Full},
                                                        {EROFS, base::DeviceFault::ReadOnly},
                                                        {EACCES, base::DeviceFault::ReadOnly}};
    for (const auto &[reason, fault] : faults) {
        {
            const test::FailingWrites disk(reason);
            const auto done = write();
            ASSERT_FALSE(done) << reason;
            EXPECT_TRUE(base::hasFault(done.error(), fault)) << reason;
        }
        EXPECT_TRUE(write()) << reason;
    }
}

TEST(StoreConnection, writesIntoNoFileThatLeftItsPath)
{
    test::StoreFile file;
    const auto refused = [&file](base::DeviceFault fault) {
        const auto transaction = domain::Transaction::beginWrite(file.store().unitOfWork);
        return !transaction && base::hasFault(transaction.error(), fault);
    };
    const QString moved = file.path() + QStringLiteral(".moved");
    ASSERT_TRUE(QFile::rename(file.path(), moved));
    EXPECT_TRUE(refused(base::DeviceFault::Missing));
    EXPECT_EQ(QFileInfo(file.path() + QStringLiteral("-wal")).size(), 0); // nothing waits there for another file
    ASSERT_TRUE(QFile::copy(moved, file.path()));
    EXPECT_TRUE(refused(base::DeviceFault::Replaced));
    ASSERT_TRUE(QFile::remove(file.path()) && QFile::rename(moved, file.path()));
    EXPECT_TRUE(domain::Transaction::beginWrite(file.store().unitOfWork));
}

TEST(StoreConnection, writesIntoNoFileThatHoldsSomethingElseByNow)
{
    test::StoreFile file;
    test::StoreFile other;
    const auto addAccount = [](domain::Store &store, const char *login) -> base::Result<void> {
        LOTSE_TRY(transaction, domain::Transaction::beginWrite(store.unitOfWork));
        domain::Account account;
        account.id = domain::AccountId::create();
        account.login = QString::fromLatin1(login);
        LOTSE_CHECK(store.accounts.insert(account));
        return transaction.commit();
    };
    ASSERT_TRUE(addAccount(file.store(), "anna"));
    {
        const auto writer = storage::StoreConnection::open({file.path()}, nullptr);
        ASSERT_TRUE((*writer)->execute(QStringLiteral("pragma wal_checkpoint(truncate)")));
    }
    ASSERT_TRUE(addAccount(file.store(), "berta")) << "a checkpoint is no other content";
    const auto contentOf = [](const QString &path) {
        QFile in(path);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    };
    const auto overwrite = [&file](const QByteArray &content) {
        QFile out(file.path());
        EXPECT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(content) == content.size());
    };
    const QByteArray own = contentOf(file.path());
    for (const QByteArray &content : {contentOf(other.path()), QByteArray("no store ").repeated(50'000), QByteArray()}) {
        overwrite(content);
        const auto done = addAccount(file.store(), "clara");
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::Corrupt);
        EXPECT_EQ(contentOf(file.path()), content) << "nothing is mixed into it";
    }
    overwrite(own);
    EXPECT_TRUE(addAccount(file.store(), "clara"));
}

TEST(StoreConnection, acknowledgesNothingThatWasWrittenIntoAFileThatLeftItsPath)
{
    test::StoreFile file;
    auto transaction = domain::Transaction::beginWrite(file.store().unitOfWork);
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(QFile::remove(file.path()));
    const auto committed = transaction->commit();
    ASSERT_FALSE(committed);
    EXPECT_TRUE(base::hasFault(committed.error(), base::DeviceFault::Missing));
}

TEST(Numbers, areGaplessPerYearAndKindAndReturnedWhenRolledBack)
{
    using domain::NumberKind;
    test::StoreFile file;
    auto &organisation = file.store().organisation;
    EXPECT_EQ(*organisation.nextNumber(NumberKind::Contact, 2026), QStringLiteral("K-2026-000001"));
    EXPECT_EQ(*organisation.nextNumber(NumberKind::Contact, 2026), QStringLiteral("K-2026-000002"));
    EXPECT_EQ(*organisation.nextNumber(NumberKind::Contact, 2027), QStringLiteral("K-2027-000001"));
    EXPECT_EQ(*organisation.nextNumber(NumberKind::CaseFile, 2026), QStringLiteral("F-2026-0001"));
    EXPECT_EQ(*organisation.nextNumber(NumberKind::Referral, 2026), QStringLiteral("V-2026-0001"));
    {
        auto transaction = domain::Transaction::beginWrite(file.store().unitOfWork);
        EXPECT_EQ(*organisation.nextNumber(NumberKind::Referral, 2026), QStringLiteral("V-2026-0002"));
    }
    EXPECT_EQ(*organisation.nextNumber(NumberKind::Referral, 2026), QStringLiteral("V-2026-0002"));
    EXPECT_EQ(domain::formatNumber(NumberKind::CaseFile, 2026, 123456), QStringLiteral("F-2026-123456"));
}

TEST(StoreVersion, tellsOnlyWhatOthersHaveWritten)
{
    test::StoreFile file;
    storage::SqliteStoreFactory factory;
    const auto other = factory.open(file.path());
    ASSERT_TRUE(other);
    domain::UnitOfWork &unit = file.store().unitOfWork;
    const auto version = [&unit] {
        const auto transaction = domain::Transaction::beginWrite(unit);
        EXPECT_TRUE(transaction);
        return *unit.version();
    };
    const auto addAccount = [](domain::Store &store, const char *login) {
        domain::Account account;
        account.id = domain::AccountId::create();
        account.login = QString::fromLatin1(login);
        EXPECT_TRUE(store.accounts.insert(account));
    };
    const qint64 before = version();
    addAccount(file.store(), "anna");
    EXPECT_EQ(version(), before);
    addAccount((*other)->store(), "berta");
    EXPECT_NE(version(), before);
}
