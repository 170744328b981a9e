#pragma once

#include <QString>
#include <QStringList>

namespace lotse::words {

/// The words of the list of what waits today.

/// The title of a section by its key: "call_backs", "follow_ups", "messages", "referrals", "drafts", "closings",
/// "calls".
[[nodiscard]] QString todaySection(const QString &key);

/// "Follow-ups, the latest": where a section was cut.
[[nodiscard]] QString latestOnly(const QString &title);

[[nodiscard]] QString today();
[[nodiscard]] QString dueToday();
/// "today 08:12".
[[nodiscard]] QString todayAt(const QString &time);
/// "in 20 min".
[[nodiscard]] QString inMinutes(int minutes);
/// "for 2 days".
[[nodiscard]] QString sinceDays(int days);
/// "2 attempts".
[[nodiscard]] QString attemptsText(int attempts);
/// "11 min".
[[nodiscard]] QString shortMinutes(int minutes);
/// "sent 6 Nov, 14 days ago".
[[nodiscard]] QString sentText(const QString &day, int days);

[[nodiscard]] QString callBackPromised();
/// "Call incomplete, missing: Results" with the labels of what is missing; without any "Call incomplete".
[[nodiscard]] QString callIncomplete(const QStringList &missing);
[[nodiscard]] QString callParked();
[[nodiscard]] QString callRunning();
[[nodiscard]] QString secondLook();

} // namespace lotse::words
