#pragma once

#include "support/random_records.h"

#include <QJsonObject>

namespace lotse::tests {

/// The figures of a month counted a second time, in the plainest way: loops over whole records, written from the
/// counting rules alone. Shares no code with the program's counting. The result is the JSON of the month report
/// without month, organisation, time and rules.
[[nodiscard]] QJsonObject plainCount(const RandomRecords &records, QDate month);

} // namespace lotse::tests
