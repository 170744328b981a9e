#include "services/contact/start_contact.h"

#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> StartContact::run(const Code &channel)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    Contact contact;
    contact.id = ContactId::create();
    contact.status = ContactStatus::Running;
    contact.startedAt = m_context.clock.now();
    contact.channel = channel;
    contact.counsellor = m_context.actor.id;
    LOTSE_TRY(stored, saveContact(m_context, "start_contact", Contact(), contact, Trace::None));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
