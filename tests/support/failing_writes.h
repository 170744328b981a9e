#pragma once

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cerrno>
#include <sys/types.h>

namespace lotse::test {

/// While this lives nothing that the engine writes in this process reaches the disk: it fails for the reason given.
class FailingWrites
{
public:
    explicit FailingWrites(int reason)
    {
        s_reason = reason;
        replaceWrite(reinterpret_cast<sqlite3_syscall_ptr>(&fail));
    }
    ~FailingWrites() { replaceWrite(nullptr); } // the system's own again
    FailingWrites(const FailingWrites &) = delete;
    FailingWrites &operator=(const FailingWrites &) = delete;

private:
    static ssize_t fail(int, const void *, size_t, off_t)
    {
        errno = s_reason;
        return -1;
    }
    static void replaceWrite(sqlite3_syscall_ptr call)
    {
        sqlite3_vfs *engine = sqlite3_vfs_find(nullptr);
        // The engine has the one or the other, as it was built.
        const int replaced = engine->xSetSystemCall(engine, "pwrite64", call);
        EXPECT_TRUE(replaced == SQLITE_OK || engine->xSetSystemCall(engine, "pwrite", call) == SQLITE_OK);
    }

    static inline int s_reason = 0;
};

struct FullDisk : FailingWrites {
    FullDisk() : FailingWrites(ENOSPC) {}
};

/// As after a drive was taken away from its writers: nobody has closed the file.
struct ReadOnlyDisk : FailingWrites {
    ReadOnlyDisk() : FailingWrites(EROFS) {}
};

} // namespace lotse::test
