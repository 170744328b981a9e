#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Withdraws a contact that was finished by mistake, with a reason. It keeps its number and counts nowhere.
class WithdrawContact
{
public:
    explicit WithdrawContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::ContactId &id, int revision,
                                                    const QString &reason);

private:
    Context m_context;
};

} // namespace lotse::services
