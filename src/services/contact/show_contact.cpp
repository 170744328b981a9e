#include "services/contact/show_contact.h"

#include "domain/contact/contact_rules.h"
#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

base::Result<ContactRecord> ShowContact::run(const ContactId &id)
{
    LOTSE_CHECK(require(m_context, Action::ReadRecord));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(contact, load(m_context, m_context.store.contacts, id));
    ReferredIds referred;
    collectReferred<Contact>({contact}, {QStringLiteral("callers"), QStringLiteral("persons"), QStringLiteral("case_files")},
                             referred);
    LOTSE_TRY(labels, labelsOf(m_context, referred));
    if (isUnfinished(contact.status))
        return ContactRecord{contact, labels};
    LOTSE_CHECK(audit(m_context, {.action = "view_contact",
                                  .kind = RecordKind::Contact,
                                  .recordId = id.text(),
                                  .fieldOfWork = contact.fieldOfWork}));
    LOTSE_CHECK(transaction.commit());
    return ContactRecord{contact, labels};
}

} // namespace lotse::services
