#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Shows a partner. Looking is an act: it is audited.
class ShowPartner
{
public:
    explicit ShowPartner(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Partner> run(const domain::PartnerId &id);

private:
    Context m_context;
};

} // namespace lotse::services
