#pragma once

#include "crypto/seal.h"

#include <array>

namespace lotse::vault {

// The layout of a vault: a header in two copies, then the pages of the database in their order. Numbers are little
// endian, but those that SQLite writes.

inline constexpr qint64 copySize = 8192;
inline constexpr qint64 headerSize = 2 * copySize;
inline constexpr int pageSize = 4096;
inline constexpr int reserve = int(crypto::nonceSize + crypto::tagSize); ///< at the end of each page, for its proof
inline constexpr int usableSize = pageSize - reserve;

inline constexpr quint32 formatVersion = 1;
inline constexpr quint32 xchacha20Poly1305 = 1;

using FileId = std::array<unsigned char, 16>;

/// What the keys derived from the data key are for; the numbers are part of the format.
enum class Purpose : quint64 { Pages = 1, Log = 2, Header = 3, Audit = 4 };

/// Puts numbers and bytes one after the other: what is bound to a sealed text.
class About
{
public:
    explicit About(char kind) { m_bytes[m_size++] = static_cast<unsigned char>(kind); }
    About &add(quint64 number)
    {
        for (int i = 0; i < 8; ++i)
            m_bytes[m_size++] = static_cast<unsigned char>(number >> (8 * i));
        return *this;
    }
    About &add(crypto::ConstBytes bytes)
    {
        for (const unsigned char byte : bytes)
            m_bytes[m_size++] = byte;
        return *this;
    }
    [[nodiscard]] crypto::ConstBytes bytes() const { return {m_bytes.data(), m_size}; }

private:
    std::array<unsigned char, 96> m_bytes = {};
    std::size_t m_size = 0;
};

} // namespace lotse::vault
