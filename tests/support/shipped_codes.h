#pragma once

#include "domain/code_list/code_list.h"

namespace lotse::tests {

/// The shipped code lists, read once. Ends the program where one of them is wrong.
[[nodiscard]] const domain::CodeBook &shippedCodes();

} // namespace lotse::tests
