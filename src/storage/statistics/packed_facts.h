#pragma once

#include "domain/statistics/statistics_repository.h"

#include <QByteArray>

namespace lotse::storage {

/// What is counted of a contact as bytes, without its caller: flags (bit 0 finished, bit 1 entered later, bits 2 and 3
/// what was said of a first contact), minutes + 1 or 0 for none, then for each dimension how many values and these.
/// Numbers in little-endian groups of seven bits, the highest bit set where more follow.
[[nodiscard]] QByteArray packed(const domain::ContactFacts &facts);

/// Reads them into `facts`, whose memory is used again. False where the bytes are no packed facts.
[[nodiscard]] bool unpack(QByteArrayView bytes, domain::ContactFacts &facts);

} // namespace lotse::storage
