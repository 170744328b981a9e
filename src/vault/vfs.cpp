#include "vault/vfs.h"

#include "vault/log_file.h"
#include "vault/memory_file.h"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace lotse::vault {

namespace {

/// What SQLite holds of an open file.
struct Handle {
    sqlite3_file base;
    File *file;
};

File &fileOf(sqlite3_file *handle) { return *reinterpret_cast<Handle *>(handle)->file; }

/// No exception crosses into C.
template<class Act>
int guarded(Act act) noexcept
{
    try {
        return act();
    } catch (const std::bad_alloc &) {
        return SQLITE_IOERR_NOMEM;
    } catch (...) {
        return SQLITE_IOERR;
    }
}

/// What the file of the operating system does by itself; `absent` where there is none.
template<class Act>
int passedOn(sqlite3_file *handle, int absent, Act act)
{
    sqlite3_file *behind = fileOf(handle).behind();
    return behind ? act(behind, *behind->pMethods) : absent;
}

int closeFile(sqlite3_file *handle)
{
    return guarded([handle] {
        delete std::exchange(reinterpret_cast<Handle *>(handle)->file, nullptr);
        handle->pMethods = nullptr;
        return SQLITE_OK;
    });
}

int readFile(sqlite3_file *handle, void *bytes, int size, sqlite3_int64 offset)
{
    return guarded([=] { return fileOf(handle).read(static_cast<unsigned char *>(bytes), size, offset); });
}

int writeFile(sqlite3_file *handle, const void *bytes, int size, sqlite3_int64 offset)
{
    return guarded([=] { return fileOf(handle).write(static_cast<const unsigned char *>(bytes), size, offset); });
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    return guarded([=] { return fileOf(handle).truncate(size); });
}

int syncFile(sqlite3_file *handle, int flags)
{
    return passedOn(handle, SQLITE_OK, [flags](sqlite3_file *file, const sqlite3_io_methods &methods) {
        return methods.xSync(file, flags);
    });
}

int sizeOfFile(sqlite3_file *handle, sqlite3_int64 *size)
{
    return guarded([=] {
        qint64 bytes = 0;
        const int result = fileOf(handle).size(bytes);
        *size = bytes;
        return result;
    });
}

int lockFile(sqlite3_file *handle, int level)
{
    return passedOn(handle, SQLITE_OK, [level](sqlite3_file *file, const sqlite3_io_methods &methods) {
        return methods.xLock(file, level);
    });
}

int unlockFile(sqlite3_file *handle, int level)
{
    return passedOn(handle, SQLITE_OK, [level](sqlite3_file *file, const sqlite3_io_methods &methods) {
        return methods.xUnlock(file, level);
    });
}

int isReserved(sqlite3_file *handle, int *answer)
{
    *answer = 0;
    return passedOn(handle, SQLITE_OK, [answer](sqlite3_file *file, const sqlite3_io_methods &methods) {
        return methods.xCheckReservedLock(file, answer);
    });
}

int controlFile(sqlite3_file *handle, int operation, void *argument)
{
    switch (operation) {
    case SQLITE_FCNTL_VFSNAME:
        *static_cast<char **>(argument) = sqlite3_mprintf("%s", vfsName);
        return SQLITE_OK;
    case SQLITE_FCNTL_POWERSAFE_OVERWRITE: // the log relies on it: frames are never padded
        *static_cast<int *>(argument) = 1;
        return SQLITE_OK;
    case SQLITE_FCNTL_SIZE_HINT:
    case SQLITE_FCNTL_CHUNK_SIZE: // of sizes that are not ours
        return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE:
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    default:
        return passedOn(handle, SQLITE_NOTFOUND, [=](sqlite3_file *file, const sqlite3_io_methods &methods) {
            return methods.xFileControl(file, operation, argument);
        });
    }
}

int sectorSize(sqlite3_file *) { return pageSize; }

int traitsOfDevice(sqlite3_file *handle)
{
    constexpr int atomic = SQLITE_IOCAP_ATOMIC | SQLITE_IOCAP_ATOMIC512 | SQLITE_IOCAP_ATOMIC1K | SQLITE_IOCAP_ATOMIC2K
        | SQLITE_IOCAP_ATOMIC4K | SQLITE_IOCAP_ATOMIC8K | SQLITE_IOCAP_ATOMIC16K | SQLITE_IOCAP_ATOMIC32K
        | SQLITE_IOCAP_ATOMIC64K | SQLITE_IOCAP_BATCH_ATOMIC | SQLITE_IOCAP_SAFE_APPEND;
    const int traits = passedOn(handle, 0, [](sqlite3_file *file, const sqlite3_io_methods &methods) {
        return methods.xDeviceCharacteristics(file);
    });
    return (traits & ~atomic) | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file *handle, int region, int size, int extend, void volatile **place)
{
    return passedOn(handle, SQLITE_IOERR, [=](sqlite3_file *file, const sqlite3_io_methods &methods) {
        return methods.xShmMap(file, region, size, extend, place);
    });
}

int lockShared(sqlite3_file *handle, int first, int count, int flags)
{
    const int result = passedOn(handle, SQLITE_IOERR, [=](sqlite3_file *file, const sqlite3_io_methods &methods) {
        return methods.xShmLock(file, first, count, flags);
    });
    if (result == SQLITE_OK)
        fileOf(handle).lockTaken(first, count, flags);
    return result;
}

void shareBarrier(sqlite3_file *handle)
{
    if (sqlite3_file *behind = fileOf(handle).behind())
        behind->pMethods->xShmBarrier(behind);
}

int unmapShared(sqlite3_file *handle, int remove)
{
    return passedOn(handle, SQLITE_OK, [remove](sqlite3_file *file, const sqlite3_io_methods &methods) {
        return methods.xShmUnmap(file, remove);
    });
}

/// Version 2: shared memory for the log, and no memory map of the file, which would show sealed bytes.
const sqlite3_io_methods methods = {
    2,          closeFile,  readFile,    writeFile,  truncateFile,   syncFile,  sizeOfFile, lockFile,     unlockFile,
    isReserved, controlFile, sectorSize, traitsOfDevice, mapShared, lockShared, shareBarrier, unmapShared, nullptr, nullptr};

sqlite3_vfs &systemOf(sqlite3_vfs *vfs) { return *static_cast<sqlite3_vfs *>(vfs->pAppData); }

std::shared_ptr<const Keys> keysNamedIn(const char *name)
{
    const char *number = sqlite3_uri_parameter(name, "vk");
    return number ? keysOf(std::strtoull(number, nullptr, 10)) : nullptr;
}

int openMain(sqlite3_vfs &system, const char *name, int &flags, std::unique_ptr<File> &opened)
{
    auto keys = keysNamedIn(name);
    if (!keys)
        return SQLITE_AUTH;
    flags &= ~SQLITE_OPEN_CREATE; // a vault is made by newVault() alone
    int result = SQLITE_OK;
    auto file = SystemFile::open(system, name, flags, result);
    if (!file)
        return result;
    qint64 size = 0;
    if (result = file->size(size); result != SQLITE_OK)
        return result;
    if (size < headerSize)
        return SQLITE_NOTADB;
    opened = std::make_unique<MainFile>(std::move(file), std::move(keys));
    return SQLITE_OK;
}

int openLog(sqlite3_vfs &system, const char *name, int &flags, std::unique_ptr<File> &opened)
{
    auto &main = static_cast<MainFile &>(fileOf(sqlite3_database_file_object(name)));
    int result = SQLITE_OK;
    auto file = SystemFile::open(system, name, flags, result);
    if (file)
        opened = std::make_unique<LogFile>(std::move(file), main);
    return result;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *handle, int flags, int *flagsOut)
{
    handle->pMethods = nullptr;
    return guarded([=] {
        std::unique_ptr<File> file;
        int used = flags;
        int result = SQLITE_OK;
        if (name && flags & SQLITE_OPEN_MAIN_DB)
            result = openMain(systemOf(vfs), name, used, file);
        else if (name && flags & SQLITE_OPEN_WAL)
            result = openLog(systemOf(vfs), name, used, file);
        else
            file = std::make_unique<MemoryFile>();
        if (result != SQLITE_OK)
            return result;
        if (flagsOut)
            *flagsOut = used;
        reinterpret_cast<Handle *>(handle)->file = file.release();
        handle->pMethods = &methods;
        return SQLITE_OK;
    });
}

int removeFile(sqlite3_vfs *vfs, const char *name, int sync) { return systemOf(vfs).xDelete(&systemOf(vfs), name, sync); }

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    return systemOf(vfs).xAccess(&systemOf(vfs), name, flags, answer);
}

int fullName(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return systemOf(vfs).xFullPathname(&systemOf(vfs), name, size, out);
}

int randomness(sqlite3_vfs *, int size, char *out)
{
    crypto::fillRandom({reinterpret_cast<unsigned char *>(out), std::size_t(size)});
    return size;
}

int sleepFor(sqlite3_vfs *vfs, int microseconds) { return systemOf(vfs).xSleep(&systemOf(vfs), microseconds); }

int currentTime(sqlite3_vfs *vfs, double *time) { return systemOf(vfs).xCurrentTime(&systemOf(vfs), time); }

int lastError(sqlite3_vfs *vfs, int size, char *out) { return systemOf(vfs).xGetLastError(&systemOf(vfs), size, out); }

int currentTime64(sqlite3_vfs *vfs, sqlite3_int64 *time)
{
    return systemOf(vfs).xCurrentTimeInt64(&systemOf(vfs), time);
}

bool doRegister()
{
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    if (!system || system->iVersion < 2)
        return false;
    static sqlite3_vfs vfs = {};
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(Handle));
    vfs.mxPathname = system->mxPathname;
    vfs.zName = vfsName;
    vfs.pAppData = system;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = randomness; // and no xDlOpen: nothing is loaded into the program
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime64;
    return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
}

} // namespace

bool registerVfs()
{
    static const bool isRegistered = doRegister();
    return isRegistered;
}

} // namespace lotse::vault
