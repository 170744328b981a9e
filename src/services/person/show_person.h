#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// A person as their page shows them.
struct PersonRecord {
    domain::Person person;
    bool isCaller = false; ///< linked somewhere as a caller: then phone and e-mail may stand, whatever the role
};

/// Shows a person. Looking is an act: it is audited.
class ShowPerson
{
public:
    explicit ShowPerson(const Context &context) : m_context(context) {}

    /// NotFound also where the person belongs to another field of work.
    [[nodiscard]] base::Result<PersonRecord> run(const domain::PersonId &id);

private:
    Context m_context;
};

} // namespace lotse::services
