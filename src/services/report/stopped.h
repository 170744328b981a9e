#pragma once

#include "base/result.h"

#include <functional>

namespace lotse::services {

/// Whether nobody wants any more what is being made; empty where nobody can stop it.
using Stopped = std::function<bool()>;

/// Ends what was stopped before it leaves an audit entry.
[[nodiscard]] inline base::Result<void> requireWanted(const Stopped &isStopped)
{
    if (isStopped && isStopped())
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("requireWanted"));
    return {};
}

} // namespace lotse::services
