#include "services/contact/correct_contact.h"

#include "domain/contact/contact_rules.h"
#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> CorrectContact::run(const Contact &form)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadContact(m_context, form.id, form.revision, {ContactStatus::Finished}));
    const Contact after = edited(before, form);
    if (after == before)
        return before;
    LOTSE_CHECK(requireNone(checkYearOfNumber(before, after, m_context.organisation.zone), "CorrectContact"));
    LOTSE_TRY(stored, saveContact(m_context, "correct_contact", before, after, Trace::Audited));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
