#include "words/code_list_text.h"

#include <QCoreApplication>

namespace lotse::words {

namespace {

struct ListLabel {
    const char *list;
    const char *label;
};

constexpr ListLabel labels[] = {
    {"age_group", QT_TRANSLATE_NOOP("CodeListText", "Age groups")},
    {"caller_group", QT_TRANSLATE_NOOP("CodeListText", "Groups of callers")},
    {"case_file_stage", QT_TRANSLATE_NOOP("CodeListText", "Stages of case files")},
    {"case_file_status", QT_TRANSLATE_NOOP("CodeListText", "States of case files")},
    {"channel", QT_TRANSLATE_NOOP("CodeListText", "Channels")},
    {"closing_reason", QT_TRANSLATE_NOOP("CodeListText", "Reasons for closing")},
    {"consent_kind", QT_TRANSLATE_NOOP("CodeListText", "Kinds of consent")},
    {"contact_kind", QT_TRANSLATE_NOOP("CodeListText", "Kinds of contact")},
    {"contact_status", QT_TRANSLATE_NOOP("CodeListText", "States of contacts")},
    {"coverage", QT_TRANSLATE_NOOP("CodeListText", "Areas covered")},
    {"custody", QT_TRANSLATE_NOOP("CodeListText", "Custody")},
    {"danger", QT_TRANSLATE_NOOP("CodeListText", "Danger")},
    {"decline_reason", QT_TRANSLATE_NOOP("CodeListText", "Reasons for declining")},
    {"declined_by", QT_TRANSLATE_NOOP("CodeListText", "Declined by")},
    {"direction", QT_TRANSLATE_NOOP("CodeListText", "Directions of contact")},
    {"entry_route", QT_TRANSLATE_NOOP("CodeListText", "Ways in")},
    {"feedback_intensity", QT_TRANSLATE_NOOP("CodeListText", "Intensity of counselling")},
    {"field_of_work", QT_TRANSLATE_NOOP("CodeListText", "Fields of work")},
    {"first_contact", QT_TRANSLATE_NOOP("CodeListText", "First contact")},
    {"gender", QT_TRANSLATE_NOOP("CodeListText", "Genders")},
    {"heard_from", QT_TRANSLATE_NOOP("CodeListText", "Heard of us from")},
    {"interpreter", QT_TRANSLATE_NOOP("CodeListText", "Interpreting")},
    {"legal_basis", QT_TRANSLATE_NOOP("CodeListText", "Legal bases")},
    {"partner_kind", QT_TRANSLATE_NOOP("CodeListText", "Kinds of partner")},
    {"person_role", QT_TRANSLATE_NOOP("CodeListText", "Roles of people")},
    {"phenomenon", QT_TRANSLATE_NOOP("CodeListText", "Phenomena")},
    {"referral_mode", QT_TRANSLATE_NOOP("CodeListText", "Ways of referral")},
    {"referral_status", QT_TRANSLATE_NOOP("CodeListText", "States of referrals")},
    {"relationship", QT_TRANSLATE_NOOP("CodeListText", "Relationships")},
    {"results", QT_TRANSLATE_NOOP("CodeListText", "Results")},
    {"security_status", QT_TRANSLATE_NOOP("CodeListText", "Security relevance")},
    {"state", QT_TRANSLATE_NOOP("CodeListText", "States")},
    {"task_kind", QT_TRANSLATE_NOOP("CodeListText", "Kinds of task")},
    {"task_outcome", QT_TRANSLATE_NOOP("CodeListText", "Outcomes of tasks")},
    {"topics", QT_TRANSLATE_NOOP("CodeListText", "Topics")},
    {"travel_status", QT_TRANSLATE_NOOP("CodeListText", "Journeys")},
    {"yes_no_unknown", QT_TRANSLATE_NOOP("CodeListText", "Yes, no, unknown")},
};

} // namespace

QString codeListLabel(const QString &list)
{
    for (const ListLabel &each : labels) {
        if (list == QLatin1String(each.list))
            return QCoreApplication::translate("CodeListText", each.label);
    }
    return list;
}

} // namespace lotse::words
