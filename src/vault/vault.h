#pragma once

#include "base/result.h"
#include "vault/header.h"
#include "vault/keys.h"

#include <QByteArray>
#include <QString>

namespace lotse::vault {

/// Whoever may open a new vault with what.
struct NewSlot {
    KeySlot::Kind kind = KeySlot::Kind::User;
    std::array<unsigned char, 16> user = {};
    const crypto::Secret *passphrase = nullptr;
};

/// Makes a vault without a page in it at a path where nothing stands, of mode 0600 and written through to the disk.
/// Conflict where something stands there, Device where it cannot be written, Internal where memory is short.
[[nodiscard]] base::Result<void> newVault(const QString &path, const std::vector<NewSlot> &slots,
                                          const crypto::Effort &effort);

/// The keys of a vault for one of its users, or for the recovery code. Says nothing about which part was wrong.
/// Corrupt where it is no vault or damaged, SchemaTooNew for a later format, Locked where the passphrase is wrong.
/// Opens and closes the file, which drops the locks of this process on it: not while it is open.
[[nodiscard]] base::Result<std::shared_ptr<const Keys>> unlock(const QString &path, KeySlot::Kind kind,
                                                               const std::array<unsigned char, 16> &user,
                                                               const crypto::Secret &passphrase);

/// The address of a vault for the engine.
[[nodiscard]] QByteArray addressOf(const QString &path, const KeyHandle &keys);

} // namespace lotse::vault
