#include "domain/contact/counted_minutes.h"

#include <QString>

#include <algorithm>

namespace lotse::domain {

std::optional<int> countedMinutes(QStringView channel, std::optional<int> said, base::Instant startedAt,
                                  std::optional<base::Instant> endedAt, qint64 parkedMilliseconds)
{
    if (said)
        return said;
    const bool spoken = channel == QLatin1String("phone") || channel == QLatin1String("in_person");
    if (!spoken || !endedAt)
        return std::nullopt;
    const qint64 spent = endedAt->milliseconds - startedAt.milliseconds - parkedMilliseconds;
    constexpr qint64 minute = 60'000;
    return int((std::max<qint64>(spent, 0) + minute / 2) / minute);
}

} // namespace lotse::domain
