#include "services/contact/enter_contact_later.h"

#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> EnterContactLater::run(const Contact &form)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    Contact contact = edited(Contact(), form);
    contact.id = ContactId::create();
    contact.revision = 0;
    contact.enteredLater = true;
    if (contact.counsellor.isNull())
        contact.counsellor = m_context.actor.id;
    LOTSE_TRY(stored, finish(m_context, "enter_contact_later", Contact(), contact));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
