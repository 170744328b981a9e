#include "support/open_desk.h"

#include "controllers/month/month_controller.h"

using namespace lotse;
using controllers::MonthController;
using Comparison = MonthController::Comparison;

namespace {

class MonthControllerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSignalSpy opened(&open.desk, &controllers::Desk::storeOpened);
        open.desk.reopenStore();
        ASSERT_TRUE(test::comes(opened));
    }

    void expectAnswer()
    {
        ASSERT_TRUE(test::comes(changed));
        changed.clear();
    }

    test::OpenDesk open;
    MonthController month{open.desk};
    QSignalSpy changed{&month, &MonthController::overviewChanged};
};

} // namespace

TEST_F(MonthControllerTest, BeginsWithTheLastWholeMonth)
{
    EXPECT_FALSE(month.overview());
    month.refresh();
    expectAnswer();
    EXPECT_EQ(month.overview()->month, QDate(2026, 10, 1));
    EXPECT_EQ(month.overview()->compared, QDate(2025, 10, 1));
}

TEST_F(MonthControllerTest, GoesThroughTheMonthsUpToThisOne)
{
    month.showNextMonth();
    expectAnswer();
    EXPECT_EQ(month.overview()->month, QDate(2026, 11, 1));
    EXPECT_FALSE(month.hasNextMonth());
    month.showNextMonth();
    EXPECT_EQ(month.month(), QDate(2026, 11, 1));
    month.showPreviousMonth();
    month.showPreviousMonth();
    expectAnswer();
    EXPECT_EQ(month.overview()->month, QDate(2026, 9, 1));
    EXPECT_TRUE(changed.isEmpty()); // the month between is nobody's question any more
}

TEST_F(MonthControllerTest, ComparesWithTheYearOrTheMonthBefore)
{
    month.compareWith(Comparison::MonthBefore);
    expectAnswer();
    EXPECT_EQ(month.overview()->compared, QDate(2026, 9, 1));
    month.showMonth(QDate(2026, 3, 1));
    expectAnswer();
    EXPECT_EQ(month.overview()->compared, QDate(2026, 2, 1));
}

TEST_F(MonthControllerTest, ForgetsTheStoreThatWasClosed)
{
    month.refresh();
    expectAnswer();
    open.desk.closeStore();
    ASSERT_TRUE(test::comes(changed));
    EXPECT_FALSE(month.overview());
    EXPECT_FALSE(month.month().isValid());
}
