#pragma once

#include "base/result.h"

#include <functional>

namespace lotse::services {

/// More rows than this are refused with Busy while a call runs, because writing them would hold up its saving.
inline constexpr qint64 rowsThatWait = 2000;

struct ImportOptions {
    bool dryRun = false;  ///< tell what would happen and write nothing
    bool skipBad = false; ///< leave refused rows out instead of refusing the file
};

/// What is wrong with, or worth saying of, one row of a file.
struct ImportProblem {
    qint64 line = 0; ///< the physical line; 1 for what concerns the columns
    base::FieldIssue issue;
    bool isRefused = true; ///< false: the row is taken all the same
};

/// What an import did, or would do.
struct ImportSummary {
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;   ///< refused rows that were left out
    qint64 noted = 0;     ///< problems that refused nothing
    bool stopped = false; ///< on request; nothing was changed

    /// {"new":n,"updated":n,"unchanged":n,"skipped":n}
    [[nodiscard]] QByteArray toJson() const;
};

/// How a caller follows an import. Each may be empty.
struct ImportWatch {
    std::function<void(const ImportProblem &)> problem; ///< each as it is found, in the order of lines
    std::function<bool(double)> progress;               ///< from 0 to 1 now and then; false stops the import
};

} // namespace lotse::services
