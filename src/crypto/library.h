#pragma once

namespace lotse::crypto {

/// Makes libsodium ready; once, from any thread. Terminates the program where the system has no random numbers.
void startLibrary();

} // namespace lotse::crypto
