#pragma once

#include "domain/statistics/month_figures.h"
#include "services/use_case.h"

namespace lotse::services {

/// The last day that is counted of the month that begins on this day: its end, of the running month today.
[[nodiscard]] QDate lastCountedDay(const Context &context, QDate firstDay);

/// Counts the month that begins on this day in the actor's fields of work, all but what there was since the start.
/// Inside a transaction, so that everything is of one moment.
[[nodiscard]] base::Result<domain::MonthFigures> countMonth(const Context &context, QDate firstDay);

/// Its contacts alone, for many months in a row.
[[nodiscard]] base::Result<domain::ContactFigures> countContacts(const Context &context, QDate firstDay);

} // namespace lotse::services
