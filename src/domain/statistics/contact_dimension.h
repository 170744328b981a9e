#pragma once

#include "domain/record/code.h"

namespace lotse::domain {

/// By what the contacts of a month are broken down. None rates or ranks people; the sensitive attributes
/// (conversion, migration background …) are absent on purpose.
enum class ContactDimension {
    Kind,
    FieldOfWork,
    Channel,
    CallerGroup,
    Relationship,
    Topics,
    State,
    Language,
    AgeGroup,
    Gender,
    Phenomenon,
    HeardFrom,
    Results,
    Danger,
    SecurityStatus,
    Counsellor,
};

template<>
struct EnumWords<ContactDimension> {
    static constexpr std::array words = {
        "kind",    "field_of_work", "channel",         "caller_group", "relationship", "topics",
        "state",   "language",      "age_group",       "gender",       "phenomenon",   "heard_from",
        "results", "danger",        "security_status", "counsellor",
    };
};

inline constexpr std::size_t contactDimensionCount = EnumWords<ContactDimension>::words.size();

/// The code list of a dimension; empty for languages and counsellors, which have none.
[[nodiscard]] inline QString codeListOf(ContactDimension dimension)
{
    switch (dimension) {
    case ContactDimension::Kind:
        return QStringLiteral("contact_kind");
    case ContactDimension::Language:
    case ContactDimension::Counsellor:
        return {};
    default:
        return word(dimension);
    }
}

/// True where one contact may have several values.
[[nodiscard]] inline bool isMultiValued(ContactDimension dimension)
{
    return dimension == ContactDimension::Topics || dimension == ContactDimension::Results;
}

} // namespace lotse::domain
