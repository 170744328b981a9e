#pragma once

#include "base/result.h"
#include "services/exchange/cell.h"
#include "services/exchange/record_source.h"

#include <memory>

namespace lotse::services {

/// Where an export goes. Rows come in the order of the columns.
class ExportSink
{
public:
    virtual ~ExportSink() = default;

    [[nodiscard]] virtual base::Result<void> begin(const QStringList &columns) = 0;
    [[nodiscard]] virtual base::Result<void> write(const QList<Cell> &cells) = 0;
    /// Only after this is the export complete.
    [[nodiscard]] virtual base::Result<void> finish() = 0;
};

/// CSV or JSONL to a device that outlives the sink.
[[nodiscard]] std::unique_ptr<ExportSink> makeExportSink(FileFormat format, QIODevice &device);
/// A workbook at this path; rows wait in the private folder until it is finished.
[[nodiscard]] std::unique_ptr<ExportSink> makeWorkbookSink(const QString &path, const QString &privateFolder);

} // namespace lotse::services
