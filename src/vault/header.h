#pragma once

#include "crypto/passphrase.h"
#include "vault/format.h"

#include <optional>
#include <vector>

namespace lotse::vault {

/// The data key, wrapped under a passphrase: each user has one, and one is printed for the day nobody remembers any.
struct KeySlot {
    enum class Kind : quint32 { User = 1, Recovery = 2 };

    Kind kind = Kind::User;
    std::array<unsigned char, 16> user = {}; ///< id of the account; zeros for the recovery code
    crypto::Effort effort = {};
    crypto::Salt salt = {};
    crypto::Nonce nonce = {};
    std::array<unsigned char, crypto::keySize + crypto::tagSize> wrapped = {};

    bool operator==(const KeySlot &) const = default;
};

/// What stands before the pages.
struct Header {
    FileId fileId = {};
    quint64 sequence = 1; ///< the copy with the higher one counts
    std::vector<KeySlot> slots;

    bool operator==(const Header &) const = default;
};

inline constexpr std::size_t mostSlots = 62;

/// Why a copy of a header cannot be used.
enum class HeaderFault {
    NotAVault, ///< begins with something else
    TooNew,    ///< a later format
    Torn,      ///< was not written whole, or is damaged
    Absurd,    ///< asks for what no Lotse ever wrote, e.g. memory without measure
};

using HeaderCopy = std::array<unsigned char, std::size_t(copySize)>;

[[nodiscard]] HeaderCopy encoded(const Header &header, const crypto::Secret &dataKey);
/// Reads a copy without believing it: what it says is capped, and authentic only once `isAuthentic` says so.
[[nodiscard]] std::optional<HeaderFault> decode(crypto::ConstBytes copy, Header &header);
/// Every byte of the copy is as the holder of the data key wrote it.
[[nodiscard]] bool isAuthentic(crypto::ConstBytes copy, const crypto::Secret &dataKey);

/// Wraps the data key; nothing where there is not the memory that the effort asks for.
[[nodiscard]] std::optional<KeySlot> newSlot(const FileId &fileId, KeySlot::Kind kind,
                                             const std::array<unsigned char, 16> &user, const crypto::Secret &passphrase,
                                             const crypto::Effort &effort, const crypto::Secret &dataKey);

enum class SlotAnswer { Opened, WrongPassphrase, NoMemory };
[[nodiscard]] SlotAnswer openSlot(const FileId &fileId, const KeySlot &slot, const crypto::Secret &passphrase,
                                  crypto::Secret &dataKey);

} // namespace lotse::vault
