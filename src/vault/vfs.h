#pragma once

namespace lotse::vault {

/// The name of the layer in the address of a connection: file:PATH?vfs=vault&vk=NUMBER, where NUMBER is that of a
/// KeyHandle.
inline constexpr const char *vfsName = "vault";

/// Makes the layer known to SQLite; once, from any thread. False where SQLite refuses it.
[[nodiscard]] bool registerVfs();

} // namespace lotse::vault
