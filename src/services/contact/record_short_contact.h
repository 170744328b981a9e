#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Records in one step a call that came to nothing: silence or hang-up, a wrong number, a prank. It starts and ends
/// now, is finished at once and has a number.
class RecordShortContact
{
public:
    explicit RecordShortContact(const Context &context) : m_context(context) {}

    /// `kind` is silent_or_hangup, wrong_number or prank_abusive; UnknownCode otherwise.
    [[nodiscard]] base::Result<domain::Contact> run(
        const domain::Code &kind = QStringLiteral("silent_or_hangup"));

private:
    Context m_context;
};

} // namespace lotse::services
