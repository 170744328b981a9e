#pragma once

#include "vault/format.h"

#include <memory>

namespace lotse::vault {

/// What a connection needs of an open vault.
struct Keys {
    Keys(const FileId &id, const crypto::Secret &dataKey);

    FileId fileId;
    crypto::Secret pages;
    crypto::Secret log;
};

/// A number that stands for keys in the address of a connection, because addresses are shown and logged. The keys are
/// wiped with the last connection and the last handle that know them.
class KeyHandle
{
public:
    explicit KeyHandle(std::shared_ptr<const Keys> keys);
    ~KeyHandle();
    KeyHandle(const KeyHandle &) = delete;
    KeyHandle &operator=(const KeyHandle &) = delete;

    [[nodiscard]] quint64 number() const { return m_number; }

private:
    quint64 m_number;
};

/// The keys behind a number; nothing once its handle is gone.
[[nodiscard]] std::shared_ptr<const Keys> keysOf(quint64 number);

} // namespace lotse::vault
