#include "services/exchange/open_record_source.h"

#include "services/exchange/csv_source.h"
#include "services/exchange/jsonl_source.h"

#include <QFile>
#include <QFileInfo>

namespace lotse::services {

base::Result<std::unique_ptr<RecordSource>> openRecordSource(const QString &path, FileFormat format)
{
    auto file = std::make_unique<QFile>(path);
    if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly) || file->isSequential())
        return base::failure(base::ErrorCode::Device, QStringLiteral("openRecordSource"));
    return openRecordSource(std::move(file), format);
}

base::Result<std::unique_ptr<RecordSource>> openRecordSource(std::unique_ptr<QIODevice> device,
                                                             FileFormat format)
{
    std::unique_ptr<RecordSource> source;
    if (format == FileFormat::Jsonl)
        source = std::make_unique<JsonlSource>(std::move(device));
    else
        source = std::make_unique<CsvSource>(std::move(device));
    LOTSE_CHECK(source->rewind());
    return source;
}

} // namespace lotse::services
