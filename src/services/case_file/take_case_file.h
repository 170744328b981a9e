#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// A counsellor takes a new case file: it opens and is theirs.
class TakeCaseFile
{
public:
    explicit TakeCaseFile(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::CaseFile> run(const domain::CaseFileId &id, int revision);

private:
    Context m_context;
};

} // namespace lotse::services
