#include "services/contact/finish_contact.h"

#include "domain/contact/contact_rules.h"
#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> FinishContact::run(const ContactId &id, int revision)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before,
              loadContact(m_context, id, revision,
                          {ContactStatus::Running, ContactStatus::Parked, ContactStatus::Draft},
                          ContactStatus::Finished));
    Contact after = before;
    endCall(after, m_context.clock.now());
    LOTSE_TRY(stored, finish(m_context, "finish_contact", before, after));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
