#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Opens a closed case file again under its number and counts it. The reason is kept as a note; a file that never
/// had an owner becomes the actor's.
class ReopenCaseFile
{
public:
    explicit ReopenCaseFile(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::CaseFile> run(const domain::CaseFileId &id, int revision,
                                                     const QString &reason);

private:
    Context m_context;
};

} // namespace lotse::services
