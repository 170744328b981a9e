#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Finishes a conversation, from the call or from its draft: it gets its number and its audit entry, and a promised
/// follow-up becomes a task. Missing codes never stop it: counselling comes before documentation. Messages are
/// finished by AnswerWrittenContact.
class FinishContact
{
public:
    explicit FinishContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::ContactId &id, int revision);

private:
    Context m_context;
};

} // namespace lotse::services
