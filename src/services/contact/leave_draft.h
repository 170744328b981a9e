#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Ends a call without finishing its record: it stays on the list of the incomplete. Leaves no audit entry.
class LeaveDraft
{
public:
    explicit LeaveDraft(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::ContactId &id, int revision);

private:
    Context m_context;
};

} // namespace lotse::services
