#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Throws a draft away. It never had a number, so none is missing, and there is no audit entry.
class DiscardContact
{
public:
    explicit DiscardContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::ContactId &id, int revision);

private:
    Context m_context;
};

} // namespace lotse::services
