#include "storage/connection/sql_error.h"

#include "base/device_fault.h"

#include <sqlite3.h>

#include <cerrno>

namespace lotse::storage {

namespace {

base::ErrorCode codeFor(int result)
{
    using base::ErrorCode;
    switch (result) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Busy;
    case SQLITE_CONSTRAINT: return ErrorCode::Conflict;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return ErrorCode::Corrupt;
    case SQLITE_AUTH: return ErrorCode::Locked;
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return ErrorCode::Device;
    default: return ErrorCode::Internal;
    }
}

QString detailFor(int extendedResult)
{
    switch (extendedResult & 0xff) {
    case SQLITE_FULL: return base::deviceFaultWord(base::DeviceFault::Full);
    case SQLITE_READONLY: return base::deviceFaultWord(base::DeviceFault::ReadOnly);
    default: return QStringLiteral("sqlite %1").arg(extendedResult);
    }
}

/// The engine knows a full disk and a file that it cannot open for writing. What turns up at a file that is open, such
/// as a quota or a drive that takes no more, is a failed write to it.
int resultFor(int extendedResult, int systemError)
{
    if ((extendedResult & 0xff) != SQLITE_IOERR)
        return extendedResult;
    switch (systemError) {
    case ENOSPC:
    case EDQUOT: return SQLITE_FULL;
    case EROFS:
    case EACCES:
    case EPERM: return SQLITE_READONLY;
    default: return extendedResult;
    }
}

/// What the system said of the log, which is what a transaction writes: sqlite3_system_errno() hears nothing of a commit.
int errorOfLog(sqlite3 *connection)
{
    int error = 0;
    sqlite3_file *log = nullptr;
    sqlite3_file_control(connection, nullptr, SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void *>(&log));
    if (log && log->pMethods)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &error);
    return error;
}

} // namespace

base::Error errorFromResult(int extendedResult, const QString &where)
{
    return {codeFor(extendedResult & 0xff), where, {}, detailFor(extendedResult)};
}

base::Error lastError(sqlite3 *connection, const QString &where)
{
    return errorFromResult(resultFor(sqlite3_extended_errcode(connection), errorOfLog(connection)), where);
}

} // namespace lotse::storage
