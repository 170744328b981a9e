#include "controllers/list/status_signs.h"

namespace lotse::controllers {

namespace {

struct Row {
    const char *list;
    const char *key;
    const char *shape;
    const char *tone;
};

// clang-format off
constexpr Row rows[] = {
    {"contact_status", "running", "disc", "text"},
    {"contact_status", "parked", "two_bars", "text"},
    {"contact_status", "draft", "dashed_square", "text"},
    {"contact_status", "finished", "check_ring", "success"},
    {"contact_status", "discarded", "two_bars", "text"},
    {"contact_status", "withdrawn", "two_bars", "text"},
    {"contact_status", "received", "ring", "info"},
    {"contact_status", "in_answer", "half", "text"},

    {"case_file_status", "new", "ring", "info"},
    {"case_file_status", "open", "disc", "text"},
    {"case_file_status", "closing", "half", "info"},
    {"case_file_status", "closed", "check_ring", "success"},
    {"case_file_status", "anonymised", "lock", "text"},
    {"case_file_status", "merged", "two_bars", "text"},

    {"case_file_stage", "first_assessment", "disc", "text"},
    {"case_file_stage", "advising", "disc", "text"},
    {"case_file_stage", "referral_offered", "half", "text"},
    {"case_file_stage", "referral_running", "half", "text"},
    {"case_file_stage", "with_partner", "half", "text"},

    {"referral_status", "proposed", "ring", "text"},
    {"referral_status", "offered", "ring", "text"},
    {"referral_status", "address_given", "ring", "text"},
    {"referral_status", "consented", "half", "text"},
    {"referral_status", "sent", "half", "text"},
    {"referral_status", "received", "half", "text"},
    {"referral_status", "waiting_list", "triangle", "warning"},
    {"referral_status", "accepted", "disc", "text"},
    {"referral_status", "first_contact", "disc", "text"},
    {"referral_status", "in_counselling", "disc", "text"},
    {"referral_status", "completed", "check_ring", "success"},
    {"referral_status", "returned", "two_bars", "text"},
    {"referral_status", "revoked", "two_bars", "text"},
    {"referral_status", "withdrawn", "two_bars", "text"},
    {"referral_status", "lapsed", "two_bars", "text"},
    {"referral_status", "forwarded", "half", "text"},
    {"referral_status", "declined_by_caller", "two_bars", "text"},
    {"referral_status", "declined_by_partner", "two_bars", "text"},

    {"task_state", "open", "disc", "text"},
    {"task_state", "overdue", "triangle", "danger"},
    {"task_state", "waiting", "ring", "text"},
    {"task_state", "done", "check_ring", "success"},
    {"task_state", "waived", "two_bars", "text"},

    {"today_state", "open", "disc", "text"},
    {"today_state", "due", "triangle", "warning"},
    {"today_state", "overdue", "triangle", "danger"},
    {"today_state", "new", "ring", "info"},
    {"today_state", "in_answer", "half", "text"},
    {"today_state", "waiting", "ring", "text"},
    {"today_state", "silent", "triangle", "warning"},
    {"today_state", "running", "disc", "text"},
    {"today_state", "parked", "two_bars", "text"},
    {"today_state", "draft", "dashed_square", "text"},
    {"today_state", "second_person", "half", "info"},
    {"today_state", "done", "check_ring", "success"},

    {"membership", "member", "disc", "text"},
    {"membership", "former", "two_bars", "text"},
};
// clang-format on

} // namespace

std::optional<StatusSign> statusSign(const QString &list, const QString &key)
{
    for (const Row &row : rows) {
        if (list == QLatin1String(row.list) && key == QLatin1String(row.key))
            return StatusSign{QLatin1String(row.shape), QLatin1String(row.tone)};
    }
    return std::nullopt;
}

} // namespace lotse::controllers
