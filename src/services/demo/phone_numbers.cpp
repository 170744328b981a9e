#include "services/demo/phone_numbers.h"

namespace lotse::services::demo {

namespace {

/// `digits` more digits follow the start: 1,000 numbers in each of five towns, 100 in each of two mobile
/// networks.
struct Range {
    const char *area;
    const char *start;
    int digits;
};
constexpr Range towns[] = {
    {"30", "23125", 3}, {"69", "90009", 3}, {"40", "66969", 3}, {"221", "4710", 3}, {"89", "99998", 3},
};
constexpr Range mobiles[] = {{"171", "39200", 2}, {"176", "040690", 2}};

QString pickFrom(Random &random, const Range &range)
{
    const QString area = QString::fromLatin1(range.area);
    const int last = random.below(range.digits == 3 ? 1000 : 100);
    const QString rest = QString::fromLatin1(range.start)
        + QString::number(last).rightJustified(range.digits, QLatin1Char('0'));
    switch (random.below(6)) {
    case 0:
        return QStringLiteral("+49 ") + area + u' ' + rest;
    case 1:
        return QStringLiteral("0049") + area + rest;
    case 2:
        return QStringLiteral("(0") + area + QStringLiteral(") ") + rest;
    case 3:
        return u'0' + area + u'/' + rest;
    default:
        return u'0' + area + u' ' + rest;
    }
}

} // namespace

QString pickPhoneNumber(Random &random)
{
    return random.chance(450) ? pickFrom(random, mobiles[random.below(int(std::size(mobiles)))])
                              : pickFrom(random, towns[random.below(int(std::size(towns)))]);
}

QString pickOfficeNumber(Random &random)
{
    return pickFrom(random, towns[random.below(int(std::size(towns)))]) + u'-'
        + QString::number(random.between(10, 999));
}

} // namespace lotse::services::demo
