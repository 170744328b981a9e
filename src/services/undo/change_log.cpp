#include "services/undo/change_log.h"

#include <algorithm>

namespace lotse::services {

bool isReversible(const char *action)
{
    static constexpr std::array actions{
        "finish_contact",       "answer_written_contact",   "discard_contact",
        "record_short_contact", "link_contact",             "unlink_contact",
        "complete_task",        "waive_task",               "postpone_task",
        "record_attempt",       "move_referral",            "link_person_to_case_file",
        "take_case_file",       "unlink_person_from_case_file",
        "assign_case_file",
    };
    return std::ranges::find(actions, std::string_view(action)) != actions.end();
}

} // namespace lotse::services
