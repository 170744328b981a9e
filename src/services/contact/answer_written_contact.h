#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// The answer to a message has gone out: the contact is finished, with its number and its audit entry, and a promised
/// follow-up becomes a task. A message that nobody had taken up yet is taken up by the same act.
class AnswerWrittenContact
{
public:
    explicit AnswerWrittenContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::ContactId &id, int revision);

private:
    Context m_context;
};

} // namespace lotse::services
