#include "base/clock.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>
#include <chrono>

namespace lotse::base {

namespace {

const QRegularExpression &instantPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3})\\d*)?)?(Z|z|[+-]\\d{2}:?\\d{2})?$"));
    return pattern;
}

std::optional<int> offsetSeconds(const QString &text)
{
    if (text.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0)
        return 0;
    const int hours = text.mid(1, 2).toInt();
    const int minutes = text.right(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (text.startsWith(u'-') ? -1 : 1) * (hours * 60 + minutes) * 60;
}

} // namespace

std::optional<Instant> instantFromIso(const QString &text)
{
    const auto match = instantPattern().match(text);
    if (!match.hasMatch() || match.capturedView(6).isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                     match.captured(5).leftJustified(3, u'0').toInt());
    const auto offset = offsetSeconds(match.captured(6));
    if (!day.isValid() || !time.isValid() || !offset)
        return std::nullopt;
    const QDateTime utc(day, time, Qt::UTC);
    return Instant{utc.toMSecsSinceEpoch() - qint64(*offset) * 1000};
}

bool isInstantWithoutOffset(const QString &text)
{
    const auto match = instantPattern().match(text);
    return match.hasMatch() && match.capturedView(6).isEmpty();
}

// By the calendar of the standard library: a date and time of Qt costs ten times as much, and exports are full of them.
QString isoFromInstant(Instant instant)
{
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(instant.milliseconds)};
    const auto midnight = floor<days>(at);
    const year_month_day date(midnight);
    const hh_mm_ss time(at - midnight);

    std::array<char, 32> text{};
    char *next = text.data();
    const auto append = [&next](int number, int width, char end) {
        for (int place = width - 1; place >= 0; number /= 10)
            next[place--] = char('0' + number % 10);
        next += width;
        *next++ = end;
    };
    append(int(date.year()), 4, '-');
    append(int(unsigned(date.month())), 2, '-');
    append(int(unsigned(date.day())), 2, 'T');
    append(int(time.hours().count()), 2, ':');
    append(int(time.minutes().count()), 2, ':');
    const int thousandths = int(time.subseconds().count());
    append(int(time.seconds().count()), 2, thousandths > 0 ? '.' : 'Z');
    if (thousandths > 0)
        append(thousandths, 3, 'Z');
    return QString::fromLatin1(text.data(), next - text.data());
}

QDate localDay(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds, zone).date();
}

Instant startOfDay(QDate day, const QTimeZone &zone)
{
    return Instant{day.startOfDay(zone).toMSecsSinceEpoch()};
}

int monthNumber(QDate day) { return day.year() * 100 + day.month(); }

Instant SystemClock::now() const { return Instant{QDateTime::currentMSecsSinceEpoch()}; }

} // namespace lotse::base
