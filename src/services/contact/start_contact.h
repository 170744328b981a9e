#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// A conversation with `counsellor` that begins now, as nobody has stored it yet. Nothing else is known, and nothing is
/// guessed.
[[nodiscard]] domain::Contact startedContact(const domain::AccountId &counsellor, base::Instant now,
                                             const domain::Code &channel = QStringLiteral("phone"));

/// Starts a conversation with the actor, now, or stores one that began before. Leaves no audit entry: a contact is on
/// record once it is finished.
class StartContact
{
public:
    explicit StartContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::Code &channel = QStringLiteral("phone"));
    [[nodiscard]] base::Result<domain::Contact> run(const domain::Contact &started);

private:
    Context m_context;
};

} // namespace lotse::services
