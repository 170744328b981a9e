#pragma once

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cerrno>
#include <sys/types.h>

namespace lotse::test {

/// While this lives the engine finds no space on the disk, in this process: what it writes fails as it does there.
class FullDisk
{
public:
    FullDisk() { replaceWrite(reinterpret_cast<sqlite3_syscall_ptr>(&noSpace)); }
    ~FullDisk() { replaceWrite(nullptr); } // the system's own again
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    static ssize_t noSpace(int, const void *, size_t, off_t)
    {
        errno = ENOSPC;
        return -1;
    }
    static void replaceWrite(sqlite3_syscall_ptr call)
    {
        sqlite3_vfs *engine = sqlite3_vfs_find(nullptr);
        // The engine has the one or the other, as it was built.
        const int replaced = engine->xSetSystemCall(engine, "pwrite64", call);
        EXPECT_TRUE(replaced == SQLITE_OK || engine->xSetSystemCall(engine, "pwrite", call) == SQLITE_OK);
    }
};

} // namespace lotse::test
