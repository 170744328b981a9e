#pragma once

#include "base/error.h"

#include <QString>

namespace lotse::words {

/// What happened and what to do next, for the one who called. The issues of the error have their own
/// sentences (`issueSentence`).
[[nodiscard]] QString errorSentence(const base::Error &error);

} // namespace lotse::words
