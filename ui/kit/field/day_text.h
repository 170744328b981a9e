#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

#include <optional>

namespace lotse::kit {

/// The locale of the language that the window speaks.
[[nodiscard]] QLocale windowLocale();

/// Where a day without a year lies: a follow-up is to come, an entry made later has been.
enum class DayBias { Future, Past };

/// The day that somebody typed: "+3" and "-2" from today, "23.11.", "23.11.2026", "2026-11-23", "23/11/2026",
/// the beginning of the name of a weekday or of "today" and "tomorrow", in German and English.
[[nodiscard]] std::optional<QDate> readDay(const QString &typed, QDate today, DayBias bias);

/// "Mo 23.11.2026", "Mon 23 Nov 2026".
[[nodiscard]] QString dayInWords(QDate day);

/// The time that somebody typed: "9", "930", "9:30", "09.30".
[[nodiscard]] std::optional<QTime> readTime(const QString &typed);

} // namespace lotse::kit
