#include "base/local_time.h"

#include <QDateTime>

namespace lotse::base {

std::optional<Instant> instantAt(QDate day, QTime time, const QTimeZone &zone)
{
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return Instant{QDateTime(day, time, zone).toMSecsSinceEpoch()};
}

} // namespace lotse::base
