#pragma once

#include <QtGlobal>

#include <memory>
#include <sqlite3.h>

namespace lotse::vault {

/// A file as the engine sees it; answers are result codes of SQLite. The engine's own locks, shared memory and the
/// like go to the file of the operating system behind it.
class File
{
public:
    virtual ~File() = default;

    virtual int read(unsigned char *bytes, int size, qint64 offset) = 0;
    virtual int write(const unsigned char *bytes, int size, qint64 offset) = 0;
    virtual int truncate(qint64 size) = 0;
    virtual int size(qint64 &size) = 0;
    /// The file of the operating system; null where there is none.
    virtual sqlite3_file *behind() = 0;
    /// The engine takes or leaves a lock of the log; comes after it has it.
    virtual void lockTaken(int first, int count, int flags) { Q_UNUSED(first) Q_UNUSED(count) Q_UNUSED(flags) }
};

/// A file of the operating system, opened by SQLite's own layer for it.
class SystemFile
{
public:
    /// Null with the result where it does not open; `flags` become what it was opened with.
    [[nodiscard]] static std::unique_ptr<SystemFile> open(sqlite3_vfs &system, const char *name, int &flags, int &result);
    ~SystemFile();

    [[nodiscard]] sqlite3_file *handle() { return m_handle; }
    int read(void *bytes, int size, qint64 offset) { return m_handle->pMethods->xRead(m_handle, bytes, size, offset); }
    int write(const void *bytes, int size, qint64 offset)
    {
        return m_handle->pMethods->xWrite(m_handle, bytes, size, offset);
    }
    int truncate(qint64 size) { return m_handle->pMethods->xTruncate(m_handle, size); }
    int sync(int flags) { return m_handle->pMethods->xSync(m_handle, flags); }
    int size(qint64 &size);

private:
    explicit SystemFile(int size) : m_memory(new unsigned char[std::size_t(size)]()) {}

    std::unique_ptr<unsigned char[]> m_memory;
    sqlite3_file *m_handle = nullptr;
};

} // namespace lotse::vault
