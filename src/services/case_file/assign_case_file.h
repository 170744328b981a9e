#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Gives a live case file to somebody; a new one opens by it.
class AssignCaseFile
{
public:
    explicit AssignCaseFile(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::CaseFile> run(const domain::CaseFileId &id, int revision,
                                                     const domain::AccountId &owner);

private:
    Context m_context;
};

} // namespace lotse::services
