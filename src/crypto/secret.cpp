#include "crypto/secret.h"

#include "crypto/library.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace lotse::crypto {

Secret::Secret(std::size_t size) : m_size(size)
{
    startLibrary();
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_bytes)
        qFatal("no memory for a secret");
    sodium_memzero(m_bytes, size);
}

Secret Secret::taken(QByteArray &bytes)
{
    Secret secret(std::size_t(bytes.size()));
    std::memcpy(secret.m_bytes, bytes.constData(), secret.m_size);
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
    return secret;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.m_bytes, size);
    return secret;
}

Secret::~Secret() { sodium_free(m_bytes); }

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)),
      m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret Secret::copy() const
{
    Secret secret(m_size);
    std::memcpy(secret.m_bytes, m_bytes, m_size);
    return secret;
}

void wipe(std::span<unsigned char> bytes) { sodium_memzero(bytes.data(), bytes.size()); }

bool Secret::operator==(const Secret &other) const
{
    return m_size == other.m_size && sodium_memcmp(m_bytes, other.m_bytes, m_size) == 0;
}

} // namespace lotse::crypto
