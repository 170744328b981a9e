#pragma once

#include "base/error.h"
#include "domain/partner/partner.h"

namespace lotse::domain {

/// True where the partner belongs to the network on this day; open ends hold for ever.
[[nodiscard]] bool isValidOn(const Partner &partner, QDate day);

/// What contradicts itself in a partner: a membership that ends before it begins.
[[nodiscard]] QList<base::FieldIssue> checkPartner(const Partner &partner);

} // namespace lotse::domain
