#include "services/demo/demo_plan.h"

#include <algorithm>
#include <numeric>

namespace lotse::services::demo {

namespace {

struct ScaleSize {
    qint64 contacts;
    qint64 caseFiles;
};
constexpr ScaleSize scaleSizes[] = {{300, 120}, {15'000, 6'000}, {150'000, 60'000}, {1'000'000, 400'000}, {1'500, 220}};

// Contacts per year as published; 2012 and 2013 are known as a sum only.
constexpr int firstYear = 2012;
constexpr std::array yearlyContacts = {416, 416, 441, 907, 983, 800, 354, 174, 191, 224, 161, 368, 479};

// The shape of an ordinary year: fewer contacts in the summer holidays and at Christmas.
constexpr std::array<int, 12> season = {105, 100, 105, 95, 100, 100, 85, 80, 105, 110, 115, 90};

// Months after attacks, in hundredths of an ordinary month.
struct Peak {
    int year, month, hundredths;
};
constexpr Peak peaks[] = {
    {2015, 11, 260}, {2015, 12, 180}, {2016, 7, 190},  {2016, 8, 200},  {2020, 10, 150},
    {2020, 11, 190}, {2020, 12, 160}, {2023, 10, 620}, {2023, 11, 180},
};

// Of a hundred contacts so many became cases: 27 % up to 2017, 12 to 15 % since.
int caseShare(int year) { return year < 2018 ? 270 : 135; }

int contactsOf(int year)
{
    return yearlyContacts[std::size_t(std::clamp(year - firstYear, 0, int(yearlyContacts.size()) - 1))];
}

int shapeOf(int year, int month)
{
    int hundredths = 100;
    for (const Peak &peak : peaks) {
        if (peak.year == year && peak.month == month)
            hundredths = peak.hundredths;
    }
    return season[std::size_t(month - 1)] * hundredths;
}

qint64 weightOf(const DemoMonth &month)
{
    const int year = month.first.year();
    int whole = 0;
    for (int m = 1; m <= 12; ++m)
        whole += shapeOf(year, m);
    const qint64 full = qint64(contactsOf(year)) * shapeOf(year, month.first.month()) * 1000 / whole;
    return full * (month.first.daysTo(month.last) + 1) / month.first.daysInMonth();
}

} // namespace

QList<qint64> apportion(qint64 total, const QList<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    if (sum == 0)
        return QList<qint64>(weights.size(), 0);
    QList<qint64> parts;
    QList<qsizetype> order;
    qint64 given = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        parts.append(total * weights[i] / sum);
        given += parts.last();
        order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return total * weights[a] % sum > total * weights[b] % sum;
    });
    for (qsizetype i = 0; given < total; ++i, ++given)
        ++parts[order[i]];
    return parts;
}

DemoPlan DemoPlan::of(DemoScale scale, QDate today, int years)
{
    DemoPlan plan;
    plan.contacts = scaleSizes[std::size_t(scale)].contacts;
    plan.caseFiles = scaleSizes[std::size_t(scale)].caseFiles;

    const QDate yesterday = today.addDays(-1);
    QList<qint64> weights;
    for (QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - 12 * years); first <= yesterday;
         first = first.addMonths(1)) {
        plan.months.append({first, std::min(first.addMonths(1).addDays(-1), yesterday)});
        weights.append(weightOf(plan.months.last()));
    }
    const QList<qint64> contacts = apportion(plan.contacts, weights);
    for (qsizetype i = 0; i < weights.size(); ++i)
        weights[i] = contacts[i] * caseShare(plan.months[i].first.year());
    const QList<qint64> caseFiles = apportion(plan.caseFiles, weights);
    for (qsizetype i = 0; i < weights.size(); ++i) {
        plan.months[i].contacts = int(contacts[i]);
        plan.months[i].caseFiles = int(caseFiles[i]);
    }
    return plan;
}

} // namespace lotse::services::demo
