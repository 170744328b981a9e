#include "services/demo/office_hours.h"

#include "base/clock.h"

#include <algorithm>

namespace lotse::services::demo {

namespace {

constexpr int writtenPerMille = 290;
constexpr int writtenAtWeekendPerMille = 70;
constexpr int afterHoursPerMille = 60;

bool isHoliday(QDate day)
{
    struct MonthDay {
        int month, day;
    };
    static constexpr MonthDay holidays[] = {{1, 1}, {5, 1}, {10, 3}, {12, 24}, {12, 25}, {12, 26}, {12, 31}};
    return std::ranges::any_of(holidays, [day](const MonthDay &holiday) {
        return holiday.month == day.month() && holiday.day == day.day();
    });
}

bool isWorkingDay(QDate day) { return day.dayOfWeek() <= 5 && !isHoliday(day); }

int minuteOfCall(Random &random)
{
    // Busiest in the late morning.
    static constexpr int hours[] = {9,  9,  9,  9,  10, 10, 10, 10, 10, 11, 11,
                                    11, 11, 12, 12, 12, 13, 13, 13, 14, 14, 14};
    const int hour = random.chance(afterHoursPerMille) ? random.between(15, 17)
                                                       : hours[random.below(int(std::size(hours)))];
    return hour * 60 + random.below(60);
}

// A week's work is not even: more at its beginning.
int busyness(QDate day)
{
    static constexpr int weights[] = {24, 21, 20, 19, 16};
    return weights[day.dayOfWeek() - 1];
}

struct Day {
    QDate date;
    qint64 start = 0;
};

} // namespace

QDate workingDayFrom(QDate day)
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

std::vector<Moment> momentsOf(const DemoMonth &month, const QTimeZone &zone, Random &random)
{
    std::vector<Day> working, weekend;
    std::vector<int> ends;
    int total = 0;
    for (QDate date = month.first; date <= month.last; date = date.addDays(1)) {
        const Day day{date, base::startOfDay(date, zone).milliseconds};
        if (isWorkingDay(date)) {
            working.push_back(day);
            ends.push_back(total += busyness(date));
        } else {
            weekend.push_back(day);
        }
    }

    std::vector<Moment> moments;
    moments.reserve(std::size_t(month.contacts));
    for (int i = 0; i < month.contacts; ++i) {
        // A month that has begun with a holiday or weekend holds messages only.
        const bool written = working.empty() || random.chance(writtenPerMille);
        const bool atWeekend = working.empty()
            || (written && !weekend.empty() && random.chance(writtenAtWeekendPerMille));
        const int drawn = working.empty() ? 0 : random.below(total);
        const auto workingDay = std::size_t(std::upper_bound(ends.begin(), ends.end(), drawn) - ends.begin());
        const Day &day = atWeekend ? weekend[std::size_t(random.below(int(weekend.size())))]
                                   : working[workingDay];
        const int minute = written ? random.between(7 * 60, 22 * 60) : minuteOfCall(random);
        moments.push_back({day.start + (qint64(minute) * 60 + random.below(60)) * 1000, day.date, written});
    }
    std::stable_sort(moments.begin(), moments.end(),
                     [](const Moment &a, const Moment &b) { return a.milliseconds < b.milliseconds; });
    return moments;
}

} // namespace lotse::services::demo
