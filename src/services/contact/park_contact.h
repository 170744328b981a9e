#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Puts a running call aside; the time until it is resumed is no part of its minutes. Leaves no audit entry.
class ParkContact
{
public:
    explicit ParkContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::ContactId &id, int revision);

private:
    Context m_context;
};

} // namespace lotse::services
