#include "base/clock.h"

#include <QDateTime>
#include <QRegularExpression>

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

QString isoFromInstant(Instant instant)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant.milliseconds, Qt::UTC);
    return utc.toString(instant.milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
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
