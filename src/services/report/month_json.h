#pragma once

#include "services/report/report_month.h"

#include <QJsonObject>

namespace lotse::services {

/// The month report as the data dictionary has it: what `lotsectl report month --format json` prints. The texts of
/// the counting rules are in the language that is set.
[[nodiscard]] QJsonObject monthJson(const MonthReport &report);

} // namespace lotse::services
