#include "services/undo/change_log.h"

#include "domain/contact/contact_rules.h"

#include <algorithm>

namespace lotse::services {

bool isLinkWhileOpen(const Change<domain::Contact> &change)
{
    return change.before.revision > 0 && change.before.status == change.after.status
        && domain::isUnfinished(change.after.status);
}

const Change<domain::Contact> *linkWhileOpen(const ChangeLog &log)
{
    for (const AnyChange &each : log.changes) {
        const auto *change = std::get_if<Change<domain::Contact>>(&each);
        if (change && isLinkWhileOpen(*change))
            return change;
    }
    return nullptr;
}

bool isReversible(const char *action)
{
    static constexpr std::array actions{
        "finish_contact",       "answer_written_contact",   "discard_contact",
        "record_short_contact", "link_contact",             "unlink_contact",
        "complete_task",        "waive_task",               "postpone_task",
        "record_attempt",       "move_referral",            "link_person_to_case_file",
        "take_case_file",       "unlink_person_from_case_file",
        "assign_case_file",     "open_case_file",
    };
    return std::ranges::find(actions, std::string_view(action)) != actions.end();
}

} // namespace lotse::services
