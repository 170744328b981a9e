#pragma once

#include "crypto/secret.h"

#include <array>
#include <optional>

namespace lotse::crypto {

/// How hard it is made to guess a passphrase: Argon2id (RFC 9106), version 1.3, one lane.
struct Effort {
    quint32 passes = 3;
    quint32 mebibytes = 256;

    /// What a file may ask for before anything is done: below, a passphrase is too cheap to guess; above, the file is
    /// meant to exhaust the machine.
    [[nodiscard]] bool isAcceptable() const
    {
        return passes >= 1 && passes <= 20 && mebibytes >= 64 && mebibytes <= 1024;
    }
    bool operator==(const Effort &) const = default;
};

using Salt = std::array<unsigned char, 16>;

[[nodiscard]] Salt newSalt();

/// A key of 32 bytes from a passphrase; nothing where the machine has not that much memory. The effort is acceptable.
[[nodiscard]] std::optional<Secret> keyFromPassphrase(const Secret &passphrase, const Salt &salt, const Effort &effort);

} // namespace lotse::crypto
