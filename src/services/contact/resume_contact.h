#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Takes a parked call up again and counts how long it was parked. Leaves no audit entry.
class ResumeContact
{
public:
    explicit ResumeContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::ContactId &id, int revision);

private:
    Context m_context;
};

} // namespace lotse::services
