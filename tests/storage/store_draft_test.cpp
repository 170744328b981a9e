#include "storage/sqlite_store_factory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotse;
using base::ErrorCode;

namespace {

struct StoreDraft : ::testing::Test {
    [[nodiscard]] std::unique_ptr<domain::StoreDraft> begin()
    {
        auto draft = factory.create(path);
        EXPECT_TRUE(draft) << draft.error().where.toStdString();
        return std::move(*draft);
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    storage::SqliteStoreFactory factory;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("store.lotse"));
};

const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
    | QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;

} // namespace

TEST_F(StoreDraft, standsUnderItsNameOnceItIsKept)
{
    const auto draft = begin();
    ASSERT_TRUE(draft->open());
    ASSERT_EQ(entries().size(), 1);
    EXPECT_TRUE(entries().first().startsWith(u".store.lotse.new-"));
    EXPECT_EQ(QFileInfo(folder.filePath(entries().first())).permissions() & ~ownerOnly, 0);
    EXPECT_EQ(factory.open(path).error().code, ErrorCode::NotFound);

    ASSERT_TRUE(draft->keep());
    EXPECT_EQ(QFileInfo(path).permissions()
                  & ~(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                      | QFileDevice::WriteUser),
              0);
    EXPECT_FALSE(QFileInfo::exists(path + QStringLiteral("-wal")));
    EXPECT_TRUE(factory.open(path));
}

TEST_F(StoreDraft, leavesNothingButTheStore)
{
    {
        const auto draft = begin();
        ASSERT_TRUE(draft->open());
    }
    EXPECT_EQ(entries(), QStringList());
    {
        const auto draft = begin();
        ASSERT_TRUE(draft->open());
        ASSERT_TRUE(draft->keep());
    }
    EXPECT_EQ(entries(), QStringList{QStringLiteral("store.lotse")});
}

TEST_F(StoreDraft, isNotKeptWhileItIsOpen)
{
    const auto draft = begin();
    const auto open = draft->open();
    ASSERT_TRUE(open);
    EXPECT_EQ(draft->keep().error().code, ErrorCode::Device);
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(StoreDraft, leavesAFileThatAppearedInBetween)
{
    {
        const auto draft = begin();
        ASSERT_TRUE(draft->open());
        write(QStringLiteral("store.lotse"), "precious");
        EXPECT_EQ(draft->keep().error().code, ErrorCode::Conflict);
    }
    EXPECT_EQ(entries(), QStringList{QStringLiteral("store.lotse")});
    EXPECT_EQ(QFileInfo(path).size(), 8);
}

TEST_F(StoreDraft, takesNoLogOfALostStore)
{
    for (const QString &ending : {QStringLiteral("-wal"), QStringLiteral("-journal")}) {
        write(QStringLiteral("store.lotse") + ending, "pages");
        const auto draft = factory.create(path);
        ASSERT_FALSE(draft);
        EXPECT_EQ(draft.error().code, ErrorCode::Conflict);
        EXPECT_EQ(draft.error().detail, ending);
        QFile::remove(path + ending);
    }
}

TEST_F(StoreDraft, sweepsWhatAKilledProgramLeft)
{
    const QString left = QStringLiteral(".store.lotse.new-abcdef");
    const QString foreign = QStringLiteral(".store.lotse.new-kept");
    const QString other = QStringLiteral(".other.lotse.new-abcdef");
    for (const QString &name : {left, foreign, other}) {
        ASSERT_TRUE(QDir(folder.path()).mkdir(name));
        for (const char *file : {"/store", "/store-wal", "/store-shm"})
            write(name + QLatin1String(file), "pages");
    }
    write(foreign + QStringLiteral("/letter"), "somebody's own");
    ASSERT_TRUE(begin());
    EXPECT_EQ(entries(), (QStringList{other, foreign}));
    EXPECT_TRUE(QFileInfo::exists(folder.filePath(foreign + QStringLiteral("/letter"))));
}

TEST_F(StoreDraft, leavesOneThatAnotherProgramIsMaking)
{
    const auto one = begin();
    const auto other = begin();
    ASSERT_TRUE(one->open());
    ASSERT_TRUE(other->open());
    ASSERT_TRUE(one->keep());
    EXPECT_EQ(other->keep().error().code, ErrorCode::Conflict);
    EXPECT_TRUE(factory.open(path));
}
