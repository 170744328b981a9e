#include "services/contact/answer_written_contact.h"

#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

base::Result<Contact> AnswerWrittenContact::run(const ContactId &id, int revision)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before,
              loadContact(m_context, id, revision, {ContactStatus::Received, ContactStatus::InAnswer},
                          ContactStatus::Finished));
    Contact after = before;
    if (before.status == ContactStatus::Received)
        after.counsellor = m_context.actor.id;
    after.answeredAt = m_context.clock.now();
    LOTSE_TRY(stored, finish(m_context, "answer_written_contact", before, after));
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
