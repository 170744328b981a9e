#pragma once

#include "services/exchange/exchange_kind.h"
#include "services/exchange/import_summary.h"
#include "services/exchange/record_source.h"
#include "services/use_case.h"

namespace lotse::services {

/// Reads the records of a file into the store, all or none. The whole file is judged before the write lock is
/// taken; then one transaction writes it, with one audit entry for each record under one run.
/// The same file twice changes nothing. A reference may name a record of the same kind that stands later in the file.
/// Memory grows by some 16 bytes a row only.
class ImportRecords
{
public:
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
