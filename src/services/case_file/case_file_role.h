#pragma once

#include "domain/case_file/case_file.h"

namespace lotse::services {

/// What a person is to a case file.
enum class CaseFileRole { Caller, PersonOfConcern };

/// The people of a case file in this role.
[[nodiscard]] inline QList<domain::PersonId> &peopleIn(domain::CaseFile &caseFile, CaseFileRole role)
{
    return role == CaseFileRole::Caller ? caseFile.callers : caseFile.persons;
}

} // namespace lotse::services
