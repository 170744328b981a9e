#pragma once

#include "services/case_file/case_file_role.h"
#include "services/use_case.h"

namespace lotse::services {

/// Makes a person a caller or person of concern of a live case file. The purpose wall stands between records of two
/// fields of work; whichever side has none takes the other's over, and so does what hangs together with it.
class LinkPersonToCaseFile
{
public:
    explicit LinkPersonToCaseFile(const Context &context) : m_context(context) {}

    /// The case file; unchanged where the person stood there already.
    [[nodiscard]] base::Result<domain::CaseFile> run(const domain::CaseFileId &id, int revision,
                                                     const domain::PersonId &person, CaseFileRole role);

private:
    [[nodiscard]] base::Result<void> requireNoContactData(const domain::CaseFile &caseFile,
                                                          const domain::PersonId &person, CaseFileRole role);

    Context m_context;
};

} // namespace lotse::services
