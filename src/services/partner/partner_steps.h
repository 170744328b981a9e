#pragma once

#include "services/record_change.h"

namespace lotse::services {

/// Refuses a partner that contradicts itself or bears the name of another one.
[[nodiscard]] base::Result<void> requireSoundPartner(const Context &context, const domain::Partner &partner);

} // namespace lotse::services
