#pragma once

#include <QString>

namespace lotse::fence {

/// A place where the tree breaks a house rule, and what to do instead.
struct Finding {
    QString rule;
    QString file; ///< from the root of the tree
    int line = 0;
    QString advice;
};

} // namespace lotse::fence
