#include "cli/exit_status.h"

namespace lotse::cli {

ExitStatus exitStatusOf(base::ErrorCode code)
{
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::Invalid:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Busy:
        return ExitStatus::Refused;
    case ErrorCode::Locked:
        return ExitStatus::Locked;
    case ErrorCode::Corrupt:
    case ErrorCode::SchemaTooNew:
        return ExitStatus::UnsoundStore;
    case ErrorCode::Offline:
    case ErrorCode::Device:
    case ErrorCode::Internal:
        return ExitStatus::DeviceFailed;
    }
    return ExitStatus::DeviceFailed;
}

} // namespace lotse::cli
