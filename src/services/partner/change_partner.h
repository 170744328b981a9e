#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Keeps a partner current; earlier values stay in its history.
class ChangePartner
{
public:
    explicit ChangePartner(const Context &context) : m_context(context) {}

    /// `changed` carries the id, the revision that was read and every field as it is to be.
    [[nodiscard]] base::Result<domain::Partner> run(const domain::Partner &changed);

private:
    Context m_context;
};

} // namespace lotse::services
