#pragma once

#include "services/contact/contact_world.h"

#include <functional>

namespace lotse::tests {

/// One use case of contacts or people as a test calls it: on a fresh world, with everything in order.
struct Act {
    const char *name;      ///< of the audit entry
    domain::Action action; ///< what it asks permission for
    bool isAudited;
    std::function<base::Result<void>(ContactWorld &)> run;
    std::function<void(ContactWorld &)> makeStale; ///< somebody else saves first; empty for new records
};

/// Every use case of contacts and people.
[[nodiscard]] const QList<Act> &contactActs();

} // namespace lotse::tests
