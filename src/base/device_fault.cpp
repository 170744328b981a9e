#include "base/device_fault.h"

#include <iterator>

namespace lotse::base {

namespace {

// In the order of the enumeration.
constexpr const char *faultWords[] = {"full", "read_only", "missing", "replaced"};
static_assert(std::size(faultWords) == int(DeviceFault::Replaced) + 1);

} // namespace

QString deviceFaultWord(DeviceFault fault) { return QString::fromLatin1(faultWords[int(fault)]); }

bool hasFault(const Error &error, DeviceFault fault)
{
    return error.code == ErrorCode::Device && error.detail == deviceFaultWord(fault);
}

QList<DeviceFault> allDeviceFaults()
{
    return {DeviceFault::Full, DeviceFault::ReadOnly, DeviceFault::Missing, DeviceFault::Replaced};
}

} // namespace lotse::base
