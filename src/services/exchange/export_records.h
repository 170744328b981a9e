#pragma once

#include "services/exchange/exchange_kind.h"
#include "services/exchange/export_sink.h"
#include "services/use_case.h"

#include <functional>

namespace lotse::services {

/// The days an export covers, by the day a record began; each end may be open.
struct ExportRange {
    QDate from;
    QDate to;
};

/// Writes every record of a kind that the actor may see, in a fixed order: id, number, external id, then the fields
/// of the data dictionary. Only finished contacts and case files that were not withdrawn. References are written so
/// that ImportRecords finds them again. The audit entry is written first: nothing leaves without one.
/// Reads one consistent state in constant memory.
class ExportRecords
{
public:
    explicit ExportRecords(const Context &context) : m_context(context) {}

    /// The number of records written. `progress` hears that number now and then; false from it stops the export
    /// without finishing the sink, and the result is nullopt. Invalid where a range is given for a kind without days.
    [[nodiscard]] base::Result<std::optional<qint64>> run(ExchangeKind kind, const ExportRange &range,
                                                          ExportSink &sink,
                                                          const std::function<bool(qint64)> &progress = {});

private:
    template<class R>
    [[nodiscard]] base::Result<void> auditExport();
    template<class R>
    [[nodiscard]] base::Result<std::optional<qint64>> write(domain::ListRequest request, ExportSink &sink,
                                                            const std::function<bool(qint64)> &progress);

    const Context &m_context;
};

} // namespace lotse::services
