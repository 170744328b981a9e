#pragma once

#include "domain/record/code.h"

#include <QStringList>

#include <array>

namespace lotse::domain {

/// Whose data it is that a referral may take along.
enum class LeavingPart { CaseFile, Caller, PersonOfConcern };

template<>
struct EnumWords<LeavingPart> {
    static constexpr std::array words = {"case_file", "caller", "person_of_concern"};
};

/// What becomes of a value when the case is referred.
enum class Leaving {
    Leaves,  ///< the partner gets it as it stands
    Masked,  ///< the partner gets a pseudonym instead
    Stays,
};

/// The fields of a case file or of its people that a referral looks at, in the order in which they are shown.
[[nodiscard]] QStringList leavingFields(LeavingPart part);

/// What a referral of this mode does with a field. The caller consents for themselves: the person of concern leaves
/// under a pseudonym. An anonymous referral names nobody, and where callers get in touch themselves nothing leaves.
/// What is said nowhere stays. While the mode is open this is the most that may leave.
[[nodiscard]] Leaving leavesAs(LeavingPart part, const QString &field, const Code &mode);

} // namespace lotse::domain
