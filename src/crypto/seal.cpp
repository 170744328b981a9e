#include "crypto/seal.h"

#include "crypto/library.h"

#include <sodium.h>

namespace lotse::crypto {

static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(keySize == crypto_kdf_KEYBYTES);

namespace {

constexpr char context[crypto_kdf_CONTEXTBYTES] = {'L', 'o', 't', 's', 'e', 'K', 'e', 'y'};

} // namespace

Proof seal(Bytes text, ConstBytes about, const Secret &key)
{
    Q_ASSERT(key.size() == keySize);
    Proof proof;
    randombytes_buf(proof.nonce.data(), proof.nonce.size());
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(text.data(), proof.tag.data(), nullptr, text.data(), text.size(),
                                                        about.data(), about.size(), nullptr, proof.nonce.data(),
                                                        key.data());
    return proof;
}

bool unseal(Bytes text, const Proof &proof, ConstBytes about, const Secret &key)
{
    Q_ASSERT(key.size() == keySize);
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
        text.data(), nullptr, text.data(), text.size(), proof.tag.data(), about.data(), about.size(),
        proof.nonce.data(), key.data());
    if (result != 0)
        sodium_memzero(text.data(), text.size());
    return result == 0;
}

Secret derivedKey(const Secret &master, quint64 purpose)
{
    Q_ASSERT(master.size() == keySize);
    Secret key(keySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), purpose, context, master.data());
    return key;
}

Digest digest(ConstBytes text)
{
    startLibrary();
    Digest result;
    crypto_generichash(result.data(), result.size(), text.data(), text.size(), nullptr, 0);
    return result;
}

Digest digest(ConstBytes text, const Secret &key)
{
    Digest result;
    crypto_generichash(result.data(), result.size(), text.data(), text.size(), key.data(), key.size());
    return result;
}

bool isEqual(ConstBytes a, ConstBytes b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

void fillRandom(Bytes bytes)
{
    startLibrary();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace lotse::crypto
