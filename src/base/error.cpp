#include "base/error.h"

#include <iterator>

namespace lotse::base {

namespace {

// In the order of the enumerations; the static assertions below hold the two together.
constexpr const char *errorWords[] = {
    "invalid", "forbidden", "not_found", "conflict", "busy", "offline",
    "locked", "corrupt", "schema_too_new", "device", "internal",
};
constexpr const char *issueWords[] = {
    "required", "unknown_code", "impossible_date", "instant_without_offset", "wrong_type",
    "negative_number", "starts_in_future", "end_before_start", "nul_character", "text_too_long",
    "unknown_reference", "ambiguous_reference", "unknown_column", "duplicate_column", "missing_column",
    "malformed_row", "not_utf8", "illegal_move", "status_contradicts_dates", "dates_out_of_order",
    "crosses_purpose_wall", "contact_data_of_person_of_concern", "consent_missing", "owner_missing",
    "reason_missing", "outcome_missing", "open_drafts", "open_referrals", "open_tasks",
    "second_person_missing", "closing_reason_not_allowed", "year_of_number_fixed", "duplicate_value",
    "not_a_language", "partner_not_valid", "needed_by_rules",
};
static_assert(std::size(errorWords) == int(ErrorCode::Internal) + 1);
static_assert(std::size(issueWords) == int(IssueCode::NeededByRules) + 1);

template<class Code>
QList<Code> allUpTo(Code last)
{
    QList<Code> codes;
    for (int i = 0; i <= int(last); ++i)
        codes.append(Code(i));
    return codes;
}

} // namespace

QString errorCodeWord(ErrorCode code) { return QString::fromLatin1(errorWords[int(code)]); }
QString issueCodeWord(IssueCode code) { return QString::fromLatin1(issueWords[int(code)]); }
QList<ErrorCode> allErrorCodes() { return allUpTo(ErrorCode::Internal); }
QList<IssueCode> allIssueCodes() { return allUpTo(IssueCode::NeededByRules); }

} // namespace lotse::base
