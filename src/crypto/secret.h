#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace lotse::crypto {

/// Bytes that must not be found in memory, in swap or in a core dump: locked pages between guards, wiped at the end.
/// Terminates the program where no such page is to be had, as after running out of memory.
class Secret
{
public:
    /// Zeros.
    explicit Secret(std::size_t size);
    /// Takes the bytes over and wipes the place they stood in.
    [[nodiscard]] static Secret taken(QByteArray &bytes);
    [[nodiscard]] static Secret random(std::size_t size);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] Secret copy() const;
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] unsigned char *data() { return m_bytes; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_bytes, m_size}; }
    /// In constant time.
    [[nodiscard]] bool operator==(const Secret &other) const;

private:
    unsigned char *m_bytes;
    std::size_t m_size;
};

/// Zeros that no compiler leaves out.
void wipe(std::span<unsigned char> bytes);

} // namespace lotse::crypto
