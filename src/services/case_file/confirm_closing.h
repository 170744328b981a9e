#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// The second person agrees: a case file in closing is closed. Whoever proposed it may not (SecondPersonMissing).
class ConfirmClosing
{
public:
    explicit ConfirmClosing(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::CaseFile> run(const domain::CaseFileId &id, int revision);

private:
    Context m_context;
};

} // namespace lotse::services
