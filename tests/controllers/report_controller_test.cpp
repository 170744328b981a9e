#include "support/open_desk.h"

#include "controllers/report/report_controller.h"
#include "controllers/report/report_sections.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QSemaphore>

using namespace lotse;
using controllers::ReportController;
using documents::ReportFormat;

namespace {

class ReportControllerTest : public ::testing::Test
{
protected:
    void makeMonth(QDate firstDay)
    {
        QSignalSpy made(&reports, &ReportController::reportMade);
        reports.makeMonthReport(firstDay, base::Language::German);
        ASSERT_TRUE(test::comes(made));
    }

    test::OpenDesk open;
    QTemporaryDir folder;
    ReportController reports{open.desk};
};

} // namespace

TEST_F(ReportControllerTest, MakesTheMonthAndWritesItForItsOwner)
{
    makeMonth(QDate(2026, 10, 1));
    EXPECT_EQ(reports.fileName(), QStringLiteral("2026-10"));
    for (const auto &[name, format] : {std::pair(QStringLiteral("a.pdf"), ReportFormat::Pdf),
                                       std::pair(QStringLiteral("a.xlsx"), ReportFormat::Xlsx)}) {
        QSignalSpy saved(&reports, &ReportController::saved);
        reports.save(folder.filePath(name), format);
        ASSERT_TRUE(test::comes(saved));
        const QFileInfo file(folder.filePath(name));
        EXPECT_GT(file.size(), 1000);
        EXPECT_FALSE(file.permission(QFileDevice::ReadGroup) || file.permission(QFileDevice::ReadOther));
    }
}

TEST_F(ReportControllerTest, KeepsTheLatestOfSeveralQuestions)
{
    QSignalSpy made(&reports, &ReportController::reportMade);
    reports.makeMonthReport(QDate(2026, 8, 1), base::Language::German);
    reports.makeMonthReport(QDate(2026, 9, 1), base::Language::German);
    ASSERT_TRUE(test::comes(made));
    EXPECT_EQ(reports.fileName(), QStringLiteral("2026-09"));
    EXPECT_EQ(made.size(), 1);
}

TEST_F(ReportControllerTest, TellsWhatCannotBeMadeOrWritten)
{
    QSignalSpy failed(&reports, &ReportController::failed);
    reports.makeMonthReport(QDate(2027, 1, 1), base::Language::German);
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.takeFirst().first().value<base::Error>().code, base::ErrorCode::Invalid);
    makeMonth(QDate(2026, 10, 1));
    reports.save(folder.filePath(QStringLiteral("none/a.pdf")), ReportFormat::Pdf);
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.first().first().value<base::Error>().code, base::ErrorCode::Device);
}

TEST_F(ReportControllerTest, ShowsEveryTableOfTheReport)
{
    makeMonth(QDate(2026, 10, 1));
    qsizetype tables = 0;
    for (const documents::Block &block : reports.report()->blocks)
        tables += std::holds_alternative<documents::Table>(block)
            || std::holds_alternative<documents::Figures>(block);
    qsizetype shown = 0;
    controllers::ReportTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto &section : controllers::sectionsOf(*reports.report(), QStringLiteral("Kennzahlen"))) {
        EXPECT_FALSE(section.title.isEmpty());
        model.setTable(section.table, base::Language::German);
        shown += model.rowCount() > 0;
    }
    EXPECT_GT(tables, 10);
    EXPECT_GE(shown, tables / 2); // a month without contacts has empty tables
}

TEST_F(ReportControllerTest, KnowsWhatItsReportIsAbout)
{
    EXPECT_FALSE(reports.month().isValid());
    makeMonth(QDate(2026, 10, 1));
    EXPECT_EQ(reports.month(), QDate(2026, 10, 1));
    EXPECT_EQ(reports.unfinishedContacts(), 0);
    QSignalSpy prepared(&reports, &ReportController::printPrepared);
    reports.preparePrint();
    ASSERT_TRUE(test::comes(prepared));
    EXPECT_EQ(prepared.first().first().toString(), reports.report()->title);
    EXPECT_TRUE(prepared.first().last().toString().contains(QStringLiteral("<table")));
}

TEST_F(ReportControllerTest, TellsHowFarItIs)
{
    QSignalSpy progressed(&reports, &ReportController::progressed);
    QSemaphore go;
    auto held = open.desk.write([&go](const services::Context &) -> base::Result<void> {
        go.acquire();
        return {};
    });
    reports.makeMonthReport(QDate(2026, 10, 1), base::Language::German);
    ASSERT_TRUE(test::comes(progressed));
    EXPECT_EQ(progressed.first().first().toDouble(), 0) << "it waits for its turn";
    QSignalSpy made(&reports, &ReportController::reportMade);
    go.release();
    ASSERT_TRUE(test::awaited(held));
    ASSERT_TRUE(test::comes(made));
}

TEST_F(ReportControllerTest, GivesUpWhatIsStopped)
{
    makeMonth(QDate(2026, 10, 1));
    QSignalSpy saved(&reports, &ReportController::saved);
    QSignalSpy busy(&reports, &ReportController::busyChanged);
    const QString path = folder.filePath(QStringLiteral("stopped.pdf"));
    // The reading thread is held back until the writing was stopped.
    QSemaphore go;
    auto held = open.desk.read([&go](const services::Context &) -> base::Result<void> {
        go.acquire();
        return {};
    });
    reports.save(path, ReportFormat::Pdf);
    reports.makeMonthReport(QDate(2026, 9, 1), base::Language::German);
    EXPECT_TRUE(reports.isMaking());
    reports.stop();
    EXPECT_FALSE(reports.isMaking());
    go.release();
    ASSERT_TRUE(test::awaited(held));
    ASSERT_TRUE(test::awaited(open.desk.read([](const services::Context &) -> base::Result<void> { return {}; })));
    EXPECT_TRUE(saved.isEmpty());
    EXPECT_FALSE(QFileInfo::exists(path));
    EXPECT_EQ(reports.fileName(), QStringLiteral("2026-10"));
    EXPECT_EQ(busy.last().first().toBool(), false);
}
