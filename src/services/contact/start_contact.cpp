#include "services/contact/start_contact.h"

#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

Contact startedContact(const AccountId &counsellor, base::Instant now, const Code &channel)
{
    Contact contact;
    contact.id = ContactId::create();
    contact.status = ContactStatus::Running;
    contact.startedAt = now;
    contact.channel = channel;
    contact.counsellor = counsellor;
    return contact;
}

base::Result<Contact> StartContact::run(const Code &channel)
{
    return run(startedContact(m_context.actor.id, m_context.clock.now(), channel));
}

base::Result<Contact> StartContact::run(const Contact &started)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    Contact fresh;
    fresh.status = ContactStatus::Running;
    LOTSE_TRY(stored, saveContact(m_context, "start_contact", Contact(), edited(fresh, started), Trace::None));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
