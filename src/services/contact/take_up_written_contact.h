#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Begins to answer a message: from now on it is the actor's. Leaves no audit entry.
class TakeUpWrittenContact
{
public:
    explicit TakeUpWrittenContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::ContactId &id, int revision);

private:
    Context m_context;
};

} // namespace lotse::services
