#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// The second person does not agree: a case file in closing opens again. The reason is kept as a note.
class SendBackClosing
{
public:
    explicit SendBackClosing(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::CaseFile> run(const domain::CaseFileId &id, int revision,
                                                     const QString &reason);

private:
    Context m_context;
};

} // namespace lotse::services
