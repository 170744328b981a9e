#include "crypto/passphrase.h"

#include "crypto/seal.h"

#include <sodium.h>

namespace lotse::crypto {

static_assert(std::tuple_size_v<Salt> == crypto_pwhash_SALTBYTES);

Salt newSalt()
{
    Salt salt;
    fillRandom(salt);
    return salt;
}

std::optional<Secret> keyFromPassphrase(const Secret &passphrase, const Salt &salt, const Effort &effort)
{
    Q_ASSERT(effort.isAcceptable());
    Secret key(keySize);
    const auto *text = reinterpret_cast<const char *>(passphrase.data());
    const int result = crypto_pwhash(key.data(), key.size(), text, passphrase.size(), salt.data(), effort.passes,
                                     std::size_t(effort.mebibytes) << 20, crypto_pwhash_ALG_ARGON2ID13);
    return result == 0 ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace lotse::crypto
