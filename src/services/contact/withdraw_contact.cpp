#include "services/contact/withdraw_contact.h"

#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> WithdrawContact::run(const ContactId &id, int revision, const QString &reason)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before,
              loadContact(m_context, id, revision, {ContactStatus::Finished}, ContactStatus::Withdrawn));
    Contact after = before;
    after.status = ContactStatus::Withdrawn;
    after.withdrawnReason = reason.trimmed();
    LOTSE_TRY(stored, saveContact(m_context, "withdraw_contact", before, after, Trace::Audited));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
