#include "storage/connection/sql_error.h"

#include "base/device_fault.h"

#include <sqlite3.h>

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

} // namespace

base::Error errorFromResult(int extendedResult, const QString &where)
{
    return {codeFor(extendedResult & 0xff), where, {}, detailFor(extendedResult)};
}

} // namespace lotse::storage
