#pragma once

#include "crypto/secret.h"

#include <array>

namespace lotse::crypto {

/// Authenticated encryption with XChaCha20-Poly1305 (IETF), the tag beside the text. A nonce is random: 192 bits never
/// meet again by chance.
using Bytes = std::span<unsigned char>;
using ConstBytes = std::span<const unsigned char>;

inline constexpr std::size_t keySize = 32;
inline constexpr std::size_t nonceSize = 24;
inline constexpr std::size_t tagSize = 16;
using Nonce = std::array<unsigned char, nonceSize>;
using Tag = std::array<unsigned char, tagSize>;

/// What stands beside a sealed text.
struct Proof {
    Nonce nonce = {};
    Tag tag = {};
};

/// Encrypts in place under a fresh nonce; `about` is bound to the text without being part of it.
[[nodiscard]] Proof seal(Bytes text, ConstBytes about, const Secret &key);
/// Decrypts in place. False, with the text wiped, where anything is not as it was sealed.
[[nodiscard]] bool unseal(Bytes text, const Proof &proof, ConstBytes about, const Secret &key);

/// A key for one purpose out of a master key; purposes are numbered by who uses them.
[[nodiscard]] Secret derivedKey(const Secret &master, quint64 purpose);

using Digest = std::array<unsigned char, 32>;

/// BLAKE2b; keyed where a key is given.
[[nodiscard]] Digest digest(ConstBytes text);
[[nodiscard]] Digest digest(ConstBytes text, const Secret &key);
/// In constant time.
[[nodiscard]] bool isEqual(ConstBytes a, ConstBytes b);

void fillRandom(Bytes bytes);

} // namespace lotse::crypto
