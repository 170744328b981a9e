#include "words/date_text.h"

#include "words/language.h"

#include <QLocale>

namespace lotse::words {

namespace {

bool isGerman() { return language() == base::Language::German; }

QLocale locale()
{
    return isGerman() ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QDateTime localTime(base::Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds, zone);
}

} // namespace

QString shortDay(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    if (isGerman())
        return day.toString(day.year() == today.year() ? QStringLiteral("dd.MM.") : QStringLiteral("dd.MM.yyyy"));
    return locale().toString(day, day.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString weekday(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    QString name = locale().toString(day, QStringLiteral("ddd"));
    if (name.endsWith(u'.')) // "Mo." in some versions of the locale's data
        name.chop(1);
    return name + u' ' + shortDay(day, today);
}

QString longDay(QDate day)
{
    return locale().toString(day, isGerman() ? QStringLiteral("dddd, d. MMMM yyyy") : QStringLiteral("dddd, d MMMM yyyy"));
}

QString timeOfDay(base::Instant at, const QTimeZone &zone)
{
    return localTime(at, zone).toString(QStringLiteral("HH:mm"));
}

QString shortTime(base::Instant at, const QTimeZone &zone, QDate today)
{
    return shortDay(base::localDay(at, zone), today) + u' ' + timeOfDay(at, zone);
}

QString month(QDate day) { return locale().toString(day, QStringLiteral("MMMM yyyy")); }

QString shortMonth(QDate day) { return locale().standaloneMonthName(day.month(), QLocale::ShortFormat); }

QString number(qint64 number) { return locale().toString(number); }

} // namespace lotse::words
