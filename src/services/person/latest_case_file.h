#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// The case file opened last of those that this person is in, within the actor's fields of work.
[[nodiscard]] base::Result<std::optional<domain::CaseFile>> latestCaseFile(const Context &context,
                                                                           const domain::PersonId &person);

} // namespace lotse::services
