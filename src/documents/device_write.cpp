#include "documents/device_write.h"

#include <QIODevice>

namespace lotse::documents {

base::Result<void> writeToDevice(QIODevice &device, const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const qint64 count = device.write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0)
            return base::failure(base::ErrorCode::Device, QStringLiteral("writeToDevice"));
        written += count;
    }
    return {};
}

} // namespace lotse::documents
