#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// An e-mail, a web form or a letter.
struct WrittenMessage {
    domain::Code channel;
    base::Instant receivedAt;
    QString text;
};

/// Takes in a message that waits for an answer. It counts in the month in which it was received. Leaves no audit
/// entry: it is on record once it is answered.
class ReceiveWrittenContact
{
public:
    explicit ReceiveWrittenContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const WrittenMessage &message);

private:
    Context m_context;
};

} // namespace lotse::services
