#pragma once

#include "domain/contact/contact.h"

#include <memory>

namespace lotse::controllers {

/// A call that runs or is parked, as the window holds it.
struct OpenCall {
    domain::Contact form;          ///< as typed, which may be ahead of the store
    std::shared_ptr<int> revision; ///< of the stored contact; touched on the writing thread only
    bool isUnsaved = false;
};

enum class SaveState {
    Saved,
    Saving,
    Waiting, ///< for somebody else's writing
    Failed,  ///< is tried again
};

} // namespace lotse::controllers
