#include "services/demo/demo_plan.h"
#include "services/demo/random.h"

#include <gtest/gtest.h>

#include <map>
#include <numeric>

using namespace lotse::services::demo;

namespace {

const QDate today(2026, 11, 23);

std::map<int, int> contactsByYear(const DemoPlan &plan)
{
    std::map<int, int> years;
    for (const DemoMonth &month : plan.months)
        years[month.first.year()] += month.contacts;
    return years;
}

int contactsIn(const DemoPlan &plan, int year, int month)
{
    for (const DemoMonth &candidate : plan.months) {
        if (candidate.first == QDate(year, month, 1))
            return candidate.contacts;
    }
    return -1;
}

} // namespace

TEST(DemoPlan, addsUpExactlyInEveryScale)
{
    for (const DemoScale scale : {DemoScale::Tiny, DemoScale::S, DemoScale::M, DemoScale::L}) {
        const DemoPlan plan = DemoPlan::of(scale, today);
        qint64 contacts = 0, caseFiles = 0;
        for (const DemoMonth &month : plan.months) {
            contacts += month.contacts;
            caseFiles += month.caseFiles;
            EXPECT_LE(month.caseFiles, month.contacts);
            EXPECT_GE(month.caseFiles, 0);
        }
        EXPECT_EQ(contacts, plan.contacts);
        EXPECT_EQ(caseFiles, plan.caseFiles);
    }
    EXPECT_EQ(DemoPlan::of(DemoScale::S, today).contacts, 15'000);
    EXPECT_EQ(DemoPlan::of(DemoScale::L, today).caseFiles, 400'000);
}

TEST(DemoPlan, coversTheMonthsUpToYesterday)
{
    const DemoPlan plan = DemoPlan::of(DemoScale::S, today);
    EXPECT_EQ(plan.months.size(), 120);
    EXPECT_EQ(plan.months.first().first, QDate(2016, 12, 1));
    EXPECT_EQ(plan.months.last().first, QDate(2026, 11, 1));
    EXPECT_EQ(plan.months.last().last, QDate(2026, 11, 22));
    // On the first of a month nothing of it has happened yet.
    EXPECT_EQ(DemoPlan::of(DemoScale::S, QDate(2026, 12, 1)).months.last().last, QDate(2026, 11, 30));
}

TEST(DemoPlan, followsThePublishedYears)
{
    // A span that holds the whole published series, to compare year with year.
    const DemoPlan plan = DemoPlan::of(DemoScale::M, QDate(2024, 12, 31), 13);
    const std::map<int, int> published = {{2012, 416}, {2013, 416}, {2014, 441}, {2015, 907}, {2016, 983},
                                          {2017, 800}, {2018, 354}, {2019, 174}, {2020, 191}, {2021, 224},
                                          {2022, 161}, {2023, 368}, {2024, 479}};
    const int whole = std::accumulate(published.begin(), published.end(), 0,
                                      [](int sum, const auto &year) { return sum + year.second; });
    std::map<int, int> planned = contactsByYear(plan);
    for (const auto &[year, contacts] : published) {
        const double expected = double(plan.contacts) * contacts / whole;
        EXPECT_NEAR(planned[year], expected, expected * 0.02) << year;
    }
}

TEST(DemoPlan, peaksAfterAttacks)
{
    const DemoPlan plan = DemoPlan::of(DemoScale::M, QDate(2024, 12, 31), 13);
    for (const auto &[year, month] : {std::pair(2015, 11), {2016, 7}, {2016, 8}, {2020, 11}, {2023, 10}})
        EXPECT_GT(contactsIn(plan, year, month), contactsIn(plan, year, 3) * 3 / 2) << year << '-' << month;
    const double october = double(contactsIn(plan, 2023, 10)) / contactsIn(plan, 2022, 10);
    EXPECT_GT(october, 7.5);
    EXPECT_LT(october, 12.0);
}

TEST(DemoPlan, opensFewerCaseFilesSince2018)
{
    const DemoPlan plan = DemoPlan::of(DemoScale::M, QDate(2024, 12, 31), 13);
    std::map<bool, std::pair<double, double>> sums;
    for (const DemoMonth &month : plan.months) {
        auto &[contacts, caseFiles] = sums[month.first.year() < 2018];
        contacts += month.contacts;
        caseFiles += month.caseFiles;
    }
    const double before = sums[true].second / sums[true].first;
    const double since = sums[false].second / sums[false].first;
    EXPECT_NEAR(before / since, 27.0 / 13.5, 0.05);
}

TEST(DemoApportion, givesTheRestToTheLargestRemainders)
{
    EXPECT_EQ(apportion(10, {1, 1, 1}), (QList<qint64>{4, 3, 3}));
    EXPECT_EQ(apportion(7, {0, 5, 2}), (QList<qint64>{0, 5, 2}));
    EXPECT_EQ(apportion(5, {0, 0}), (QList<qint64>{0, 0}));
    EXPECT_EQ(apportion(3, {10, 1}), (QList<qint64>{3, 0}));
}

TEST(DemoRandom, givesTheSameNumbersForTheSameSeedAndStream)
{
    Random a(7, 1), b(7, 1), otherStream(7, 2), otherSeed(8, 1);
    const quint64 first = a.next();
    EXPECT_EQ(first, b.next());
    EXPECT_NE(first, otherStream.next());
    EXPECT_NE(first, otherSeed.next());
}

TEST(DemoRandom, staysWithinItsBounds)
{
    Random random(1, 1);
    std::array<int, 5> seen{};
    for (int i = 0; i < 5000; ++i)
        ++seen[std::size_t(random.below(5))];
    for (const int count : seen)
        EXPECT_NEAR(count, 1000, 150);
}

TEST(DemoRandom, drawsLogNormalNumbersAroundTheMedian)
{
    Random random(1, 1);
    std::vector<int> drawn;
    for (int i = 0; i < 10'001; ++i)
        drawn.push_back(random.logNormal(1000));
    std::ranges::sort(drawn);
    EXPECT_NEAR(drawn[5000], 1000, 40);
    EXPECT_NEAR(drawn[8413], 1822, 90); // one standard deviation: e^0.6
    EXPECT_NEAR(std::accumulate(drawn.begin(), drawn.end(), 0.0) / 10'001, 1197, 40); // e^(0.6²/2)
}
