#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Changes what is known of a person; earlier values stay in the history. A field of work, once given, is never
/// changed: the same human being in another one is another record. Writes nothing where nothing changed.
class ChangePerson
{
public:
    explicit ChangePerson(const Context &context) : m_context(context) {}

    /// `form` carries the id and revision of the stored person.
    [[nodiscard]] base::Result<domain::Person> run(const domain::Person &form);

private:
    Context m_context;
};

} // namespace lotse::services
