#include "vault/main_file.h"

#include "vault/page.h"

#include <algorithm>
#include <cstring>
#include <thread>

namespace lotse::vault {

namespace {

constexpr int probeSize = 100; ///< what the engine reads of a file before it has any lock
constexpr int lookSize = 16;   ///< what it reads at `lookOffset` to see whether the file changed
constexpr qint64 lookOffset = 24;
constexpr int tries = 20;      ///< of a reading without a lock, which may meet a page that is being written

// Of the engine's locks for the log; from its file format.
constexpr int writeLock = 0;
constexpr int recoverLock = 2;

bool covers(int first, int count, int lock) { return first <= lock && lock < first + count; }

About aboutPage(const FileId &fileId, qint64 number)
{
    About about('D');
    about.add(quint64(formatVersion)).add(fileId).add(quint64(number));
    return about;
}

} // namespace

void writeEmptyDatabaseHeader(unsigned char *bytes, int size)
{
    std::array<unsigned char, probeSize> header = {};
    std::memcpy(header.data(), "SQLite format 3", 16);
    header[16] = pageSize >> 8;
    header[17] = pageSize & 0xff;
    header[18] = header[19] = 1;
    header[20] = reserve;
    header[21] = 64;
    header[22] = header[23] = 32;
    std::memset(bytes, 0, std::size_t(size));
    std::memcpy(bytes, header.data(), std::size_t(std::min(size, probeSize)));
}

MainFile::MainFile(std::unique_ptr<SystemFile> file, std::shared_ptr<const Keys> keys)
    : m_file(std::move(file)),
      m_keys(std::move(keys))
{
}

int MainFile::readPage(unsigned char *page, qint64 number)
{
    const int result = m_file->read(page, pageSize, headerSize + (number - 1) * pageSize);
    if (result != SQLITE_OK)
        return result;
    return unsealPage(page, aboutPage(m_keys->fileId, number), m_keys->pages) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int MainFile::read(unsigned char *bytes, int size, qint64 offset)
{
    const qint64 number = offset / pageSize + 1;
    if (size == pageSize && offset % pageSize == 0)
        return readPage(bytes, number);
    const bool isProbe = offset == 0 && size == probeSize;
    const bool isLook = offset == lookOffset && size == lookSize;
    if (!isProbe && !isLook)
        return SQLITE_IOERR_READ; // the engine reads nothing else
    std::array<unsigned char, pageSize> page;
    int result = readPage(page.data(), 1);
    for (int i = 1; i < tries && result == SQLITE_IOERR_DATA; ++i) {
        std::this_thread::yield();
        result = readPage(page.data(), 1);
    }
    if (result == SQLITE_OK) {
        std::memcpy(bytes, page.data() + offset, std::size_t(size));
        return SQLITE_OK;
    }
    // Without a lock nothing is decided: whether the page is sound is found out by the reading under it.
    if (isProbe && (result == SQLITE_IOERR_DATA || result == SQLITE_IOERR_SHORT_READ)) {
        writeEmptyDatabaseHeader(bytes, size);
        return SQLITE_OK;
    }
    std::memset(bytes, 0, std::size_t(size));
    return result;
}

int MainFile::write(const unsigned char *bytes, int size, qint64 offset)
{
    if (size != pageSize || offset % pageSize != 0)
        return SQLITE_IOERR_WRITE; // the engine writes whole pages only
    if (!hasEmptyReserve(bytes))
        return SQLITE_IOERR_WRITE;
    const PageBytes page = sealedPage(bytes, aboutPage(m_keys->fileId, offset / pageSize + 1), m_keys->pages);
    return m_file->write(page.data(), pageSize, headerSize + offset);
}

int MainFile::truncate(qint64 size) { return m_file->truncate(headerSize + size); }

int MainFile::size(qint64 &size)
{
    const int result = m_file->size(size);
    if (result != SQLITE_OK)
        return result;
    if (size < headerSize)
        return SQLITE_IOERR_DATA; // what cannot be read is not empty
    size = (size - headerSize) / pageSize * pageSize;
    return SQLITE_OK;
}

void MainFile::lockTaken(int first, int count, int flags)
{
    if (covers(first, count, recoverLock) && flags & SQLITE_SHM_EXCLUSIVE)
        m_isRecovering = flags & SQLITE_SHM_LOCK;
    if (covers(first, count, writeLock) && flags & SQLITE_SHM_LOCK && flags & SQLITE_SHM_EXCLUSIVE)
        m_hasLogNews = true;
}

} // namespace lotse::vault
