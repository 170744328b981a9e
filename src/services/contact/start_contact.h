#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Starts a conversation with the actor, now. Nothing else is known yet, and nothing is guessed. Leaves no audit entry:
/// a contact is on record once it is finished.
class StartContact
{
public:
    explicit StartContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::Code &channel = QStringLiteral("phone"));

private:
    Context m_context;
};

} // namespace lotse::services
