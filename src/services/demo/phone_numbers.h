#pragma once

#include "services/demo/random.h"

#include <QString>

namespace lotse::services::demo {

/// A telephone number nobody has: only from the ranges that the German regulator keeps free for films and
/// books (Bundesnetzagentur, notice 148/2021), in the spellings in which people write numbers down.
[[nodiscard]] QString pickPhoneNumber(Random &random);
/// The same with an extension, as institutions have them; the switch ends at the number that is kept free.
[[nodiscard]] QString pickOfficeNumber(Random &random);

} // namespace lotse::services::demo
