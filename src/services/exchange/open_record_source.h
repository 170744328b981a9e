#pragma once

#include "services/exchange/record_source.h"

namespace lotse::services {

/// Opens a file. Device where it is a folder, cannot be read or not be read twice; Invalid where the header of a
/// CSV file breaks a rule. Csv and Jsonl only.
[[nodiscard]] base::Result<std::unique_ptr<RecordSource>> openRecordSource(const QString &path,
                                                                           FileFormat format);
/// The same from a device that is open and not sequential.
[[nodiscard]] base::Result<std::unique_ptr<RecordSource>> openRecordSource(std::unique_ptr<QIODevice> device,
                                                                           FileFormat format);

} // namespace lotse::services
