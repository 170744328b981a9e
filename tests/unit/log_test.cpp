#include "base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotse::base;

namespace {

struct Log : ::testing::Test {
    [[nodiscard]] QString content() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    QTemporaryDir home;
    QString folder = home.filePath(QStringLiteral("state/lotse"));
    QString path = folder + QStringLiteral("/lotse.log");
};

const auto readWrite = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
    | QFileDevice::WriteUser;

} // namespace

TEST_F(Log, isForItsOwnerOnly)
{
    ASSERT_TRUE(openLogFile(path));
    EXPECT_EQ(QFileInfo(path).permissions() & ~readWrite, 0);
    EXPECT_EQ(QFileInfo(folder).permissions() & ~(readWrite | QFileDevice::ExeOwner | QFileDevice::ExeUser),
              0);
}

TEST_F(Log, goesOnWhereItEnded)
{
    for (const char *event : {"one", "two"}) {
        ASSERT_TRUE(openLogFile(path));
        logEvent(event, QStringLiteral("finish_contact"));
    }
    EXPECT_EQ(content().count(u'\n'), 2);
    EXPECT_TRUE(content().contains(u"info one finish_contact\n"));
    EXPECT_TRUE(content().contains(u"info two finish_contact\n"));
}

TEST_F(Log, namesWhatFailedAndNoValue)
{
    ASSERT_TRUE(openLogFile(path));
    logFailure({ErrorCode::Invalid,
                QStringLiteral("ImportRecords"),
                {{IssueCode::UnknownColumn, QStringLiteral("Mila"), {QStringLiteral("Mila")}},
                 {IssueCode::UnknownCode, QStringLiteral("channel"), {QStringLiteral("Mila"), {}}},
                 {IssueCode::UnknownCode, QStringLiteral("state"), {QStringLiteral("Mila"), {}}}},
                QStringLiteral("schema 3")});
    EXPECT_TRUE(
        content().endsWith(u"error invalid in ImportRecords [unknown_column,unknown_code] schema 3\n"))
        << qPrintable(content());
    EXPECT_FALSE(content().contains(u"Mila"));
}

TEST_F(Log, keepsThreeFiles)
{
    ASSERT_TRUE(openLogFile(path));
    const QString words = QString(1000, u'w');
    for (int line = 0; line < 5000; ++line)
        logEvent("event", words);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    EXPECT_EQ(files.size(), 3);
    for (const QFileInfo &file : files)
        EXPECT_LE(file.size(), 1024 * 1024);
}

TEST_F(Log, goesNowhereWhereItCannotBeOpened)
{
    QFile file(home.filePath(QStringLiteral("state")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_FALSE(openLogFile(path));
    EXPECT_FALSE(openLogFile(home.path()));
    logEvent("event"); // must not end the program
}
