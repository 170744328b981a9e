#include "vault/memory_file.h"

#include "crypto/secret.h"

#include <algorithm>
#include <cstring>

namespace lotse::vault {

MemoryFile::~MemoryFile() { crypto::wipe(m_bytes); }

int MemoryFile::read(unsigned char *bytes, int size, qint64 offset)
{
    const qint64 there = std::clamp<qint64>(qint64(m_bytes.size()) - offset, 0, size);
    if (there > 0)
        std::memcpy(bytes, m_bytes.data() + offset, std::size_t(there));
    std::memset(bytes + there, 0, std::size_t(size - there));
    return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int MemoryFile::write(const unsigned char *bytes, int size, qint64 offset)
{
    const std::size_t end = std::size_t(offset) + std::size_t(size);
    if (end > m_bytes.size()) {
        if (end > m_bytes.capacity()) { // growing by itself, the vector would leave the text behind in freed memory
            std::vector<unsigned char> larger;
            larger.reserve(std::max(end, 2 * m_bytes.size()));
            larger.assign(m_bytes.begin(), m_bytes.end());
            m_bytes.swap(larger);
            crypto::wipe(larger);
        }
        m_bytes.resize(end);
    }
    std::memcpy(m_bytes.data() + offset, bytes, std::size_t(size));
    return SQLITE_OK;
}

int MemoryFile::truncate(qint64 size)
{
    if (size < qint64(m_bytes.size())) {
        crypto::wipe(std::span(m_bytes).subspan(std::size_t(size)));
        m_bytes.resize(std::size_t(size));
    }
    return SQLITE_OK;
}

int MemoryFile::size(qint64 &size)
{
    size = qint64(m_bytes.size());
    return SQLITE_OK;
}

} // namespace lotse::vault
