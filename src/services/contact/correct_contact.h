#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Corrects a finished contact in place. Its earlier values stay in its history, its number stays what it is: a start
/// in another year is refused. Writes nothing where nothing changed.
class CorrectContact
{
public:
    explicit CorrectContact(const Context &context) : m_context(context) {}

    /// `form` carries the id and revision of the stored contact; what only the contact's course decides is ignored.
    [[nodiscard]] base::Result<domain::Contact> run(const domain::Contact &form);

private:
    Context m_context;
};

} // namespace lotse::services
