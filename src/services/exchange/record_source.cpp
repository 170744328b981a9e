#include "services/exchange/record_source.h"

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

} // namespace lotse::services
