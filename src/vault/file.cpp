#include "vault/file.h"

namespace lotse::vault {

std::unique_ptr<SystemFile> SystemFile::open(sqlite3_vfs &system, const char *name, int &flags, int &result)
{
    std::unique_ptr<SystemFile> file(new SystemFile(system.szOsFile));
    auto *handle = reinterpret_cast<sqlite3_file *>(file->m_memory.get());
    result = system.xOpen(&system, name, handle, flags, &flags);
    if (result != SQLITE_OK)
        return nullptr;
    file->m_handle = handle;
    return file;
}

SystemFile::~SystemFile()
{
    if (m_handle && m_handle->pMethods)
        m_handle->pMethods->xClose(m_handle);
}

int SystemFile::size(qint64 &size)
{
    sqlite3_int64 bytes = 0;
    const int result = m_handle->pMethods->xFileSize(m_handle, &bytes);
    size = bytes;
    return result;
}

} // namespace lotse::vault
