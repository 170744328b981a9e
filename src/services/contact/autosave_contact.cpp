#include "services/contact/autosave_contact.h"

#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> AutosaveContact::run(const Contact &form)
{
    using S = ContactStatus;
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before,
              loadContact(m_context, form.id, form.revision,
                          {S::Running, S::Parked, S::Draft, S::Received, S::InAnswer}));
    const Contact after = edited(before, form);
    if (after == before)
        return before;
    LOTSE_TRY(stored, saveContact(m_context, "autosave_contact", before, after, Trace::None));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
