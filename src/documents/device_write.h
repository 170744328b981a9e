#pragma once

#include "base/result.h"

#include <QByteArray>

class QIODevice;

namespace lotse::documents {

/// Writes all bytes to the device, or fails with ErrorCode::Device.
[[nodiscard]] base::Result<void> writeToDevice(QIODevice &device, const QByteArray &bytes);

} // namespace lotse::documents
