#pragma once

#include "domain/record/code.h"

namespace lotse::domain {

/// The purpose wall: two records may be linked where they serve the same field of work. A record whose
/// field of work was not recorded may be linked to any one field; it takes it over (see `joinedPurpose`).
/// Source: purpose limitation, Art. 5(1)(b) GDPR.
[[nodiscard]] inline bool mayMeet(const Code &a, const Code &b) { return a == b || a == notAsked || b == notAsked; }

/// The field of work that two linked records share.
[[nodiscard]] inline Code joinedPurpose(const Code &a, const Code &b) { return a == notAsked ? b : a; }

} // namespace lotse::domain
