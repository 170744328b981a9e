#include "controllers/report/report_controller.h"
#include "kit/button.h"
#include "kit/prompts.h"
#include "reports/reports_page.h"
#include "support/open_desk.h"

#include <QFileInfo>
#include <QTableView>

using namespace lotse;
using controllers::ReportController;

namespace {

/// Answers what it was told to, and fails on any other question.
class ScriptedPrompts : public kit::Prompts
{
public:
    [[nodiscard]] std::optional<QString> fileToOpen(const kit::FileQuestion &) override
    {
        return unexpected();
    }
    [[nodiscard]] std::optional<QString> folder(const QString &, const QString &) override
    {
        return unexpected();
    }
    [[nodiscard]] bool confirm(const kit::ConfirmQuestion &) override { return unexpected().has_value(); }
    void tellFailure(const QString &, const QString &) override { (void)unexpected(); }
    [[nodiscard]] std::optional<QString> fileToSave(const kit::FileQuestion &question) override
    {
        suggested = question.suggested;
        return answer;
    }

    std::optional<QString> answer;
    QString suggested;

private:
    static std::optional<QString> unexpected()
    {
        ADD_FAILURE() << "nobody expected this question";
        return std::nullopt;
    }
};

class ReportsPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English));
        page.resize(1200, 800);
        page.show();
        QSignalSpy made(&reports, &ReportController::reportMade);
        page.refresh();
        ASSERT_TRUE(test::comes(made));
    }

    test::OpenDesk open;
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    ReportController reports{open.desk};
    reports::ReportsPage page{{open.desk, reports, prompts}};
};

} // namespace

TEST_F(ReportsPageTest, BeginsWithTheLastWholeMonth)
{
    EXPECT_EQ(reports.fileName(), QStringLiteral("2026-10"));
    EXPECT_GT(page.findChild<QTableView *>()->model()->rowCount(), 0);
}

TEST_F(ReportsPageTest, WritesAFileByOneKeyAndOneAnswer)
{
    prompts.answer = folder.filePath(QStringLiteral("month.pdf"));
    QSignalSpy written(&page, &reports::ReportsPage::fileWritten);
    QTest::keyClick(page.firstField(), Qt::Key_Space);
    ASSERT_TRUE(test::comes(written));
    EXPECT_GT(QFileInfo(*prompts.answer).size(), 1000);
    EXPECT_TRUE(prompts.suggested.endsWith(QStringLiteral("lotse-2026-10.pdf")));
}

TEST_F(ReportsPageTest, WritesNothingWhereNobodyNamedAFile)
{
    QTest::keyClick(page.firstField(), Qt::Key_Space);
    EXPECT_FALSE(prompts.suggested.isEmpty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ReportsPageTest, GoesNoFurtherThanThisMonth)
{
    kit::Button *next = nullptr;
    for (kit::Button *button : page.findChildren<kit::Button *>()) {
        if (button->accessibleName() == QStringLiteral("Next month"))
            next = button;
    }
    ASSERT_NE(next, nullptr);
    QSignalSpy made(&reports, &ReportController::reportMade);
    next->click();
    ASSERT_TRUE(test::comes(made));
    EXPECT_EQ(reports.fileName(), QStringLiteral("2026-11"));
    EXPECT_FALSE(next->isEnabled());
}
