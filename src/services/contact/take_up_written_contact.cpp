#include "services/contact/take_up_written_contact.h"

#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> TakeUpWrittenContact::run(const ContactId &id, int revision)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before,
              loadContact(m_context, id, revision, {ContactStatus::Received}, ContactStatus::InAnswer));
    Contact after = before;
    after.status = ContactStatus::InAnswer;
    after.counsellor = m_context.actor.id;
    LOTSE_TRY(stored, saveContact(m_context, "take_up_written_contact", before, after, Trace::None));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
