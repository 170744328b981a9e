#include "vault/page.h"

#include <algorithm>
#include <cstring>

namespace lotse::vault {

crypto::Proof proofAt(const unsigned char *bytes)
{
    crypto::Proof proof;
    std::copy_n(bytes, crypto::nonceSize, proof.nonce.begin());
    std::copy_n(bytes + crypto::nonceSize, crypto::tagSize, proof.tag.begin());
    return proof;
}

void putProof(const crypto::Proof &proof, unsigned char *bytes)
{
    std::ranges::copy(proof.tag, std::ranges::copy(proof.nonce, bytes).out);
}

bool hasEmptyReserve(const unsigned char *page)
{
    return std::all_of(page + usableSize, page + pageSize, [](unsigned char byte) { return byte == 0; });
}

PageBytes sealedPage(const unsigned char *page, const About &about, const crypto::Secret &key)
{
    PageBytes sealed;
    std::copy_n(page, usableSize, sealed.begin());
    putProof(crypto::seal({sealed.data(), std::size_t(usableSize)}, about.bytes(), key), sealed.data() + usableSize);
    return sealed;
}

bool unsealPage(unsigned char *page, const About &about, const crypto::Secret &key)
{
    const crypto::Proof proof = proofAt(page + usableSize);
    std::memset(page + usableSize, 0, reserve);
    return crypto::unseal({page, std::size_t(usableSize)}, proof, about.bytes(), key);
}

} // namespace lotse::vault
