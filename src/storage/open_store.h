#pragma once

#include "domain/store.h"
#include "storage/connection/store_connection.h"

namespace lotse::storage {

/// Opens the file at the address, or makes it there, and brings its schema up to date.
[[nodiscard]] base::Result<std::unique_ptr<domain::OpenStore>> openStore(const StoreAddress &address,
                                                                          const vault::KeyHandle *keys = nullptr);

} // namespace lotse::storage
