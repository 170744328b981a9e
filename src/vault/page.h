#pragma once

#include "vault/format.h"

namespace lotse::vault {

/// Where a proof stands in a file: nonce, then tag.
[[nodiscard]] crypto::Proof proofAt(const unsigned char *bytes);
void putProof(const crypto::Proof &proof, unsigned char *bytes);

using PageBytes = std::array<unsigned char, std::size_t(pageSize)>;

/// Whether the reserve is as the engine leaves it. The engine counts it into the sums of its log and gets it back as
/// zeros, so nothing else may be written.
[[nodiscard]] bool hasEmptyReserve(const unsigned char *page);
/// The page of the engine as it goes to the disk, with its proof in the reserve.
[[nodiscard]] PageBytes sealedPage(const unsigned char *page, const About &about, const crypto::Secret &key);
/// Turns it back in place, with zeros in the reserve. False where it is not as it was sealed.
[[nodiscard]] bool unsealPage(unsigned char *page, const About &about, const crypto::Secret &key);

} // namespace lotse::vault
