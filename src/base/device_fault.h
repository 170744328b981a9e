#pragma once

#include "base/error.h"

namespace lotse::base {

/// What is wrong with a file or device, where people can do something particular about it. Stands as a word in the
/// detail of an Error of code Device.
enum class DeviceFault {
    Full,     ///< no space is left
    ReadOnly, ///< the file or its folder may only be read
    Missing,  ///< the file that was open is no longer at its path
    Replaced, ///< another file stands there
};

[[nodiscard]] QString deviceFaultWord(DeviceFault fault);
[[nodiscard]] bool hasFault(const Error &error, DeviceFault fault);
/// Every fault, in order.
[[nodiscard]] QList<DeviceFault> allDeviceFaults();

} // namespace lotse::base
