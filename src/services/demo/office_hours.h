#pragma once

#include "services/demo/demo_plan.h"
#include "services/demo/random.h"

#include <QTimeZone>

#include <vector>

namespace lotse::services::demo {

/// When one contact begins.
struct Moment {
    qint64 milliseconds = 0;
    QDate day;
    bool written = false;
};

/// The moments of a month in order of time: calls on working days between nine and three, some later;
/// messages at any hour, few at weekends. 29 % are written.
[[nodiscard]] std::vector<Moment> momentsOf(const DemoMonth &month, const QTimeZone &zone, Random &random);

/// The first working day at or after this one, by weekday and the holidays of fixed date.
[[nodiscard]] QDate workingDayFrom(QDate day);

} // namespace lotse::services::demo
