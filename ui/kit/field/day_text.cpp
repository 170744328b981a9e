#include "kit/field/day_text.h"

#include "base/text.h"
#include "words/language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace lotse::kit {

namespace {

/// The next such weekday after today, or the last one before it.
QDate weekdayFrom(QDate today, int weekday, DayBias bias)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    if (bias == DayBias::Future)
        return today.addDays(ahead == 0 ? 7 : ahead);
    return today.addDays(ahead == 0 ? -7 : ahead - 7);
}

/// Days that have names, in both languages: the counsellor types in the language of the call.
std::optional<QDate> readName(const QString &typed, QDate today, DayBias bias)
{
    const QString key = base::searchKey(typed);
    if (key.size() < 2)
        return std::nullopt;
    for (const char *name : {"heute", "today"}) {
        if (QLatin1String(name).startsWith(key))
            return today;
    }
    for (const char *name : {"morgen", "tomorrow"}) {
        if (QLatin1String(name).size() == key.size() && QLatin1String(name) == key)
            return today.addDays(1);
    }
    for (const QLocale::Language language : {QLocale::German, QLocale::English}) {
        const QLocale locale(language);
        for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
            if (base::searchKey(locale.dayName(weekday)).startsWith(key))
                return weekdayFrom(today, weekday, bias);
        }
    }
    return std::nullopt;
}

QDate withoutYear(int month, int day, QDate today, DayBias bias)
{
    const int step = bias == DayBias::Future ? 1 : -1;
    QDate date(today.year(), month, day);
    // The 29th of February waits for its year.
    for (int tries = 0;
         tries < 8 && (!date.isValid() || (bias == DayBias::Future ? date < today : date > today)); ++tries)
        date = QDate(today.year() + step * (tries + 1), month, day);
    return date;
}

int fullYear(const QString &typed)
{
    const int year = typed.toInt();
    return typed.size() == 2 ? 2000 + year : year;
}

} // namespace

QLocale windowLocale()
{
    return words::language() == base::Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

std::optional<QDate> readDay(const QString &typed, QDate today, DayBias bias)
{
    static const QRegularExpression offset(QStringLiteral(R"(^([+-])\s*(\d{1,4})$)"));
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
    static const QRegularExpression dayFirst(
        QStringLiteral(R"(^(\d{1,2})[./]\s*(\d{1,2})[./]?\s*(\d{4}|\d{2})?$)"));
    const QString text = typed.trimmed();
    QDate day;
    if (const auto match = offset.match(text); match.hasMatch())
        day = today.addDays((match.captured(1) == u"-" ? -1 : 1) * match.captured(2).toInt());
    else if (const auto dashed = iso.match(text); dashed.hasMatch())
        day = QDate(dashed.captured(1).toInt(), dashed.captured(2).toInt(), dashed.captured(3).toInt());
    else if (const auto dotted = dayFirst.match(text); dotted.hasMatch() && dotted.hasCaptured(3))
        day = QDate(fullYear(dotted.captured(3)), dotted.captured(2).toInt(), dotted.captured(1).toInt());
    else if (dotted.hasMatch())
        day = withoutYear(dotted.captured(2).toInt(), dotted.captured(1).toInt(), today, bias);
    else
        return readName(text, today, bias);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dayInWords(QDate day)
{
    const QString format = QCoreApplication::translate("Locale", "ddd d MMM yyyy", "a day with its weekday");
    return windowLocale().toString(day, format).replace(QStringLiteral(". "), QStringLiteral(" "));
}

std::optional<QTime> readTime(const QString &typed)
{
    static const QRegularExpression clock(QStringLiteral(R"(^(\d{1,2})(?:[:.]?(\d{2}))?$)"));
    const auto match = clock.match(typed.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace lotse::kit
