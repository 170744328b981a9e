#pragma once

#include "domain/statistics/statistics_repository.h"

#include <QByteArray>

namespace lotse::storage {

/// What is counted of a contact as bytes: one of flags (bit 0 finished, bit 1 entered later, bits 2 and 3 what was
/// said of a first contact, bits 4 and 5 the caller), then minutes + 1 or 0 for none, then the values. Numbers in
/// little-endian groups of seven bits, the highest bit set where more follow.
[[nodiscard]] QByteArray packed(const domain::ContactFacts &facts);

/// Reads them into `facts`, whose memory is used again. False where the bytes are no packed facts.
[[nodiscard]] bool unpack(QByteArrayView bytes, domain::ContactFacts &facts);

} // namespace lotse::storage
