#include "services/contact/leave_draft.h"

#include "domain/contact/contact_rules.h"
#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> LeaveDraft::run(const ContactId &id, int revision)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before,
              loadContact(m_context, id, revision, {ContactStatus::Running, ContactStatus::Parked},
                          ContactStatus::Draft));
    Contact after = before;
    after.status = ContactStatus::Draft;
    endCall(after, m_context.clock.now());
    LOTSE_TRY(stored, saveContact(m_context, "leave_draft", before, after, Trace::None));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
