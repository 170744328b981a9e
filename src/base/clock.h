#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <compare>
#include <optional>

namespace lotse::base {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    qint64 milliseconds = 0;
    auto operator<=>(const Instant &) const = default;
};

/// Reads ISO 8601 with an offset ("2026-03-01T09:05:00+01:00", "…Z"); nullopt for anything else.
[[nodiscard]] std::optional<Instant> instantFromIso(const QString &text);
/// True where the text is a date and time but names no offset.
[[nodiscard]] bool isInstantWithoutOffset(const QString &text);
/// ISO 8601 in UTC ("2026-03-01T08:05:00Z"; with milliseconds only where there are any).
[[nodiscard]] QString isoFromInstant(Instant instant);

/// The day of an instant in the organisation's time zone.
[[nodiscard]] QDate localDay(Instant instant, const QTimeZone &zone);
/// The first instant of a day in the organisation's time zone.
[[nodiscard]] Instant startOfDay(QDate day, const QTimeZone &zone);
/// Year and month of a day as one number: 202610 for October 2026.
[[nodiscard]] int monthNumber(QDate day);

/// What time it is. Injected everywhere, so that tests and `--now` decide.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

} // namespace lotse::base
