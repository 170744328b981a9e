#include "crypto/library.h"

#include <QtGlobal>

#include <sodium.h>

namespace lotse::crypto {

void startLibrary()
{
    static const int state = sodium_init();
    if (state < 0)
        qFatal("libsodium does not start");
}

} // namespace lotse::crypto
