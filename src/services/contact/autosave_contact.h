#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Keeps what was typed into a contact that is not finished, with its links. Writes nothing where nothing changed, and
/// leaves no audit entry but of the links: these are acts of their own, which can be taken back.
class AutosaveContact
{
public:
    explicit AutosaveContact(const Context &context) : m_context(context) {}

    /// `form` carries the id and revision of the stored contact; what only the contact's course decides is ignored.
    [[nodiscard]] base::Result<domain::Contact> run(const domain::Contact &form);

private:
    Context m_context;
};

} // namespace lotse::services
