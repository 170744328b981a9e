#pragma once

#include "domain/contact/contact.h"
#include "domain/statistics/statistics_repository.h"

namespace lotse::domain {

/// True where the month report looks at the contact: neither discarded nor withdrawn.
[[nodiscard]] bool isCounted(const Contact &contact);

/// What the month report needs of a contact, without its caller, which only the store can tell.
/// `number` gives the number of a value.
[[nodiscard]] base::Result<ContactFacts> factsOf(
    const Contact &contact, const std::function<base::Result<ValueNumber>(const CountedValue &)> &number);

} // namespace lotse::domain
