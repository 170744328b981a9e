#pragma once

#include "base/error.h"

#include <QString>

namespace lotse::words {

/// Which rule a value breaks and how to mend it. The caller says where: line and field.
[[nodiscard]] QString issueSentence(const base::FieldIssue &issue);

/// "started_at: This begins after now. …"; without the field where the issue names none.
[[nodiscard]] QString fieldIssueSentence(const base::FieldIssue &issue);

} // namespace lotse::words
