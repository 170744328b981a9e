#include "domain/contact/counted_minutes.h"

#include <QString>

#include <gtest/gtest.h>

using namespace lotse;

TEST(CountedMinutes, FollowTheRule)
{
    constexpr qint64 minute = 60'000;
    struct Row {
        const char16_t *channel;
        std::optional<int> said;
        std::optional<qint64> length;
        qint64 parked;
        std::optional<int> expected;
    };
    const Row rows[] = {
        {u"phone", 12, 40 * minute, 0, 12}, // what was said counts, whatever the clock says
        {u"phone", 0, 40 * minute, 0, 0},
        {u"email", 7, std::nullopt, 0, 7},
        {u"phone", std::nullopt, std::nullopt, 0, std::nullopt},
        {u"phone", std::nullopt, 10 * minute, 0, 10},
        {u"in_person", std::nullopt, 10 * minute, 0, 10},
        {u"phone", std::nullopt, 10 * minute + 29'999, 0, 10},
        {u"phone", std::nullopt, 10 * minute + 30'000, 0, 11}, // half goes up
        {u"phone", std::nullopt, 29'999, 0, 0},
        {u"phone", std::nullopt, 30'000, 0, 1},
        {u"phone", std::nullopt, 30 * minute, 12 * minute + 30'000, 18},
        {u"phone", std::nullopt, 5 * minute, 6 * minute, 0},
        {u"phone", std::nullopt, 0, 0, 0},
        {u"email", std::nullopt, 10 * minute, 0, std::nullopt},
        {u"web_form", std::nullopt, 10 * minute, 0, std::nullopt},
        {u"letter", std::nullopt, 10 * minute, 0, std::nullopt},
        {u"chat", std::nullopt, 10 * minute, 0, std::nullopt},
        {u"not_asked", std::nullopt, 10 * minute, 0, std::nullopt},
    };
    const base::Instant start{1'792'000'000'000};
    for (const Row &row : rows) {
        std::optional<base::Instant> end;
        if (row.length)
            end = base::Instant{start.milliseconds + *row.length};
        EXPECT_EQ(domain::countedMinutes(QStringView(row.channel), row.said, start, end, row.parked),
                  row.expected)
            << QString::fromUtf16(row.channel).toStdString() << ' ' << row.length.value_or(-1);
    }
}
