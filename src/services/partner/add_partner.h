#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Adds an organisation to the network. Its name is its identity: no other partner bears it.
class AddPartner
{
public:
    explicit AddPartner(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Partner> run(domain::Partner partner);

private:
    Context m_context;
};

} // namespace lotse::services
