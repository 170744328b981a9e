#pragma once

#include "controllers/desk.h"
#include "controllers/list/list_source.h"

#include <memory>

namespace lotse::controllers {

/// The lists of the window, one for each kind of record: its columns and its first order. No column shows danger,
/// ratings or a sensitive attribute, and none orders people by them. The desk outlives the source.
[[nodiscard]] std::unique_ptr<ListSource> contactList(Desk &desk);
[[nodiscard]] std::unique_ptr<ListSource> caseFileList(Desk &desk);
[[nodiscard]] std::unique_ptr<ListSource> personList(Desk &desk);
[[nodiscard]] std::unique_ptr<ListSource> partnerList(Desk &desk);
[[nodiscard]] std::unique_ptr<ListSource> referralList(Desk &desk);
[[nodiscard]] std::unique_ptr<ListSource> taskList(Desk &desk);

} // namespace lotse::controllers
