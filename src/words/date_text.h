#pragma once

#include "base/clock.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace lotse::words {

/// Days, times and numbers as the window writes them, in the language that `setLanguage` chose.

/// "23.11." or "23 Nov"; with its year where that is not the one of `today`. Empty for no day.
[[nodiscard]] QString shortDay(QDate day, QDate today);
/// "Mo 23.11." or "Mon 23 Nov", with the year as above.
[[nodiscard]] QString weekday(QDate day, QDate today);
/// "Freitag, 20. November 2026" or "Friday, 20 November 2026".
[[nodiscard]] QString longDay(QDate day);
/// "10:32".
[[nodiscard]] QString timeOfDay(base::Instant at, const QTimeZone &zone);
/// "23.11. 10:32" or "23 Nov 10:32".
[[nodiscard]] QString shortTime(base::Instant at, const QTimeZone &zone, QDate today);
/// "Oktober 2026".
[[nodiscard]] QString month(QDate day);
/// "Okt" or "Oct".
[[nodiscard]] QString shortMonth(QDate day);
/// "1.011" or "1,011".
[[nodiscard]] QString number(qint64 number);

} // namespace lotse::words
