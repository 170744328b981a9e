#include "services/exchange/record_source.h"

#include "services/exchange/csv_source.h"
#include "services/exchange/jsonl_source.h"

#include <QFile>
#include <QFileInfo>

namespace lotse::services {

std::optional<FileFormat> fileFormatFromWord(const QString &word)
{
    if (word == QLatin1String("csv"))
        return FileFormat::Csv;
    if (word == QLatin1String("jsonl"))
        return FileFormat::Jsonl;
    if (word == QLatin1String("xlsx"))
        return FileFormat::Xlsx;
    return std::nullopt;
}

std::optional<FileFormat> fileFormatOf(const QString &path)
{
    return fileFormatFromWord(QFileInfo(path).suffix().toLower());
}

double RecordSource::progress() const
{
    const qint64 size = m_device->size();
    return size > 0 ? double(m_device->pos()) / double(size) : 1.0;
}

base::Result<void> RecordSource::seekStart()
{
    if (!m_device->seek(0))
        return base::failure(base::ErrorCode::Device, QStringLiteral("RecordSource::seekStart"));
    return {};
}

base::Result<std::unique_ptr<RecordSource>> openRecordSource(const QString &path, FileFormat format)
{
    auto file = std::make_unique<QFile>(path);
    if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly) || file->isSequential())
        return base::failure(base::ErrorCode::Device, QStringLiteral("openRecordSource"));
    return openRecordSource(std::move(file), format);
}

base::Result<std::unique_ptr<RecordSource>> openRecordSource(std::unique_ptr<QIODevice> device, FileFormat format)
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
