#pragma once

#include "services/case_file/case_file_role.h"
#include "services/use_case.h"

namespace lotse::services {

/// Takes a person out of a live case file; the person stays.
class UnlinkPersonFromCaseFile
{
public:
    explicit UnlinkPersonFromCaseFile(const Context &context) : m_context(context) {}

    /// NotFound where the person does not stand there in this role.
    [[nodiscard]] base::Result<domain::CaseFile> run(const domain::CaseFileId &id, int revision,
                                                     const domain::PersonId &person, CaseFileRole role);

private:
    Context m_context;
};

} // namespace lotse::services
