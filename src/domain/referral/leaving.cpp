#include "domain/referral/leaving.h"

namespace lotse::domain {

namespace {

using L = Leaving;

struct Rule {
    LeavingPart part;
    const char *field;
    Leaving named;     ///< also in a joint call, where the same is said
    Leaving anonymous;
};

constexpr std::array rules = {
    Rule{LeavingPart::CaseFile, "number", L::Leaves, L::Leaves}, // by which the partner answers
    Rule{LeavingPart::CaseFile, "field_of_work", L::Leaves, L::Leaves},
    Rule{LeavingPart::CaseFile, "state", L::Leaves, L::Leaves},
    Rule{LeavingPart::CaseFile, "danger", L::Leaves, L::Leaves},
    Rule{LeavingPart::CaseFile, "security_status", L::Stays, L::Stays},
    Rule{LeavingPart::CaseFile, "note", L::Stays, L::Stays},
    Rule{LeavingPart::Caller, "given_name", L::Leaves, L::Stays},
    Rule{LeavingPart::Caller, "family_name", L::Leaves, L::Stays},
    Rule{LeavingPart::Caller, "alias", L::Leaves, L::Stays},
    Rule{LeavingPart::Caller, "phone", L::Leaves, L::Stays},
    Rule{LeavingPart::Caller, "email", L::Leaves, L::Stays},
    Rule{LeavingPart::Caller, "safe_contact", L::Leaves, L::Stays},
    Rule{LeavingPart::Caller, "language", L::Leaves, L::Leaves},
    Rule{LeavingPart::Caller, "city", L::Leaves, L::Stays},
    Rule{LeavingPart::Caller, "birth_year", L::Stays, L::Stays},
    Rule{LeavingPart::Caller, "institution", L::Stays, L::Stays},
    Rule{LeavingPart::Caller, "alert", L::Stays, L::Stays},
    Rule{LeavingPart::PersonOfConcern, "given_name", L::Masked, L::Stays},
    Rule{LeavingPart::PersonOfConcern, "family_name", L::Masked, L::Stays},
    Rule{LeavingPart::PersonOfConcern, "alias", L::Masked, L::Stays},
    Rule{LeavingPart::PersonOfConcern, "phone", L::Stays, L::Stays},
    Rule{LeavingPart::PersonOfConcern, "email", L::Stays, L::Stays},
    Rule{LeavingPart::PersonOfConcern, "language", L::Leaves, L::Leaves},
    Rule{LeavingPart::PersonOfConcern, "birth_year", L::Leaves, L::Leaves},
    Rule{LeavingPart::PersonOfConcern, "city", L::Stays, L::Stays},
    Rule{LeavingPart::PersonOfConcern, "institution", L::Stays, L::Stays},
    Rule{LeavingPart::PersonOfConcern, "alert", L::Stays, L::Stays},
};

} // namespace

QStringList leavingFields(LeavingPart part)
{
    QStringList fields;
    for (const Rule &rule : rules) {
        if (rule.part == part)
            fields.append(QString::fromLatin1(rule.field));
    }
    return fields;
}

Leaving leavesAs(LeavingPart part, const QString &field, const Code &mode)
{
    if (mode == QLatin1String("self_contact"))
        return L::Stays;
    for (const Rule &rule : rules) {
        if (rule.part == part && field == QLatin1String(rule.field))
            return mode == QLatin1String("anonymous") ? rule.anonymous : rule.named;
    }
    return L::Stays;
}

} // namespace lotse::domain
