#pragma once

#include "base/clock.h"

#include <QDate>

#include <optional>

namespace lotse::services {

/// When a task is due: a day, and for a call back the window in which somebody wants to be called.
/// Without a day it is the one on which the window begins.
struct TaskTime {
    QDate dueOn;
    std::optional<base::Instant> dueFrom;
    std::optional<base::Instant> dueTo;
};

} // namespace lotse::services
