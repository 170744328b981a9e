#include "cli/output_file.h"
#include "words/language.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotse;
using cli::ExitStatus;
using cli::OutputFile;

namespace {

struct OutputFileTest : ::testing::Test {
    OutputFileTest()
    {
        words::setLanguage(base::Language::English);
        standardOutput.open(QIODevice::ReadWrite);
    }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("report.json"));
    QBuffer standardOutput;
};

} // namespace

TEST_F(OutputFileTest, AppearsWholeAndForItsOwnerOnly)
{
    auto output = OutputFile::open(path, standardOutput);
    ASSERT_TRUE(output);
    output->device().write("{}");
    EXPECT_FALSE(QFile::exists(path));
    ASSERT_TRUE(output->commit());
    EXPECT_EQ(content(), "{}");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(path) & others);
}

TEST_F(OutputFileTest, LeavesNothingBehindUnlessCommitted)
{
    {
        auto output = OutputFile::open(path, standardOutput);
        ASSERT_TRUE(output);
        output->device().write("half");
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(OutputFileTest, ReplacesAFileAtOnce)
{
    for (const char *text : {"first", "second"}) {
        auto output = OutputFile::open(path, standardOutput);
        ASSERT_TRUE(output);
        output->device().write(text);
        ASSERT_TRUE(output->commit());
        EXPECT_EQ(content(), text);
    }
}

TEST_F(OutputFileTest, WritesToStandardOutput)
{
    auto output = OutputFile::open(QStringLiteral("-"), standardOutput);
    ASSERT_TRUE(output);
    output->device().write("{}");
    EXPECT_TRUE(output->commit());
    EXPECT_EQ(standardOutput.data(), "{}");
}

TEST_F(OutputFileTest, RefusesAFolderAndAMissingFolder)
{
    for (const QString &place : {folder.path(), folder.filePath(QStringLiteral("none/report.json"))}) {
        const auto output = OutputFile::open(place, standardOutput);
        ASSERT_FALSE(output);
        EXPECT_EQ(output.error().status, ExitStatus::DeviceFailed);
        EXPECT_TRUE(output.error().sentences.first().contains(place));
    }
}

TEST_F(OutputFileTest, SeesThatStandardOutputIsFull)
{
    QFile full(QStringLiteral("/dev/full"));
    ASSERT_TRUE(full.open(QIODevice::WriteOnly));
    auto output = OutputFile::open(QStringLiteral("-"), full);
    ASSERT_TRUE(output);
    output->device().write("{}");
    const auto written = output->commit();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().status, ExitStatus::DeviceFailed);
    EXPECT_TRUE(written.error().sentences.first().contains(u"standard output"));
}
