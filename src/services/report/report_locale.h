#pragma once

#include "base/clock.h"
#include "base/language.h"

#include <QLocale>

namespace lotse::services {

/// How reports of this language write dates.
[[nodiscard]] inline QLocale reportLocale(base::Language language)
{
    return language == base::Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// "23.11.2026", or a dash where there is none.
[[nodiscard]] inline QString reportDay(QDate day, base::Language language)
{
    const bool german = language == base::Language::German;
    return day.isValid() ? day.toString(german ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("dd/MM/yyyy"))
                         : QStringLiteral("–");
}

/// "23. November 2026 09:00", in the organisation's time zone.
[[nodiscard]] inline QString reportTime(base::Instant at, const QTimeZone &zone, base::Language language)
{
    const bool german = language == base::Language::German;
    return reportLocale(language).toString(QDateTime::fromMSecsSinceEpoch(at.milliseconds, zone),
                                           german ? QStringLiteral("d. MMMM yyyy HH:mm")
                                                  : QStringLiteral("d MMMM yyyy HH:mm"));
}

} // namespace lotse::services
