#pragma once

#include "services/exchange/exchange_kind.h"
#include "services/exchange/record_source.h"
#include "services/use_case.h"

#include <functional>

namespace lotse::services {

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

/// Reads the records of a file into the store, all or none. The whole file is judged before the write lock is
/// taken; then one transaction writes it, with one audit entry for each record under one run.
/// The same file twice changes nothing. A reference may name a record of the same kind that stands later in the file.
/// Memory grows by some 16 bytes a row only.
class ImportRecords
{
public:
    /// More rows than this are refused with Busy while a call runs, because writing them would hold up its saving.
    static constexpr qint64 rowsThatWait = 2000;

    explicit ImportRecords(const Context &context) : m_context(context) {}

    /// Invalid where the columns are wrong or a row is refused (and not skipped): nothing has changed then, the
    /// error holds the first issues and the number of refused lines, the watch has seen all. Also Busy, Device, Conflict.
    [[nodiscard]] base::Result<ImportSummary> run(ExchangeKind kind, RecordSource &source,
                                                  const ImportOptions &options,
                                                  const ImportWatch &watch = {});

private:
    const Context &m_context;
};

} // namespace lotse::services
