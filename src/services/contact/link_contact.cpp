#include "services/contact/link_contact.h"

#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> LinkContact::run(const ContactId &id, int revision, const ContactLink &link)
{
    using S = ContactStatus;
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before,
              loadContact(m_context, id, revision,
                          {S::Running, S::Parked, S::Draft, S::Received, S::InAnswer, S::Finished}));
    const Contact after = linked(before, link);
    if (after == before)
        return before;
    LOTSE_TRY(stored, saveContact(m_context, "link_contact", before, after, Trace::Audited));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
