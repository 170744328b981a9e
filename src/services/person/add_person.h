#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Adds a caller, a person of concern or somebody else. Every field but the role may stay empty.
class AddPerson
{
public:
    explicit AddPerson(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Person> run(const domain::Person &form);

private:
    Context m_context;
};

} // namespace lotse::services
