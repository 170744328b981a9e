#include "services/contact/receive_written_contact.h"

#include "domain/contact/contact_rules.h"
#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> ReceiveWrittenContact::run(const WrittenMessage &message)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    if (!isMessage(message.channel))
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("ReceiveWrittenContact"),
                             {{base::IssueCode::UnknownCode,
                               QStringLiteral("channel"),
                               {message.channel, QStringLiteral("channel")}}});
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    Contact contact;
    contact.id = ContactId::create();
    contact.status = ContactStatus::Received;
    contact.channel = message.channel;
    contact.startedAt = message.receivedAt;
    contact.receivedAt = message.receivedAt;
    contact.note = message.text;
    contact.counsellor = m_context.actor.id;
    LOTSE_TRY(stored, saveContact(m_context, "receive_written_contact", Contact(), contact, Trace::None));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
