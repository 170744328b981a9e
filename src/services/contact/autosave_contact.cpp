#include "services/contact/autosave_contact.h"

#include "services/contact/contact_links.h"
#include "services/contact/contact_steps.h"

namespace lotse::services {

using namespace domain;

namespace {

const char *nameOfAct(const Contact &before, const Contact &after)
{
    const auto links = [](const Contact &contact) {
        return contact.callers.size() + contact.persons.size() + contact.caseFiles.size();
    };
    return links(after) < links(before) ? "unlink_contact" : "link_contact";
}

} // namespace

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
    Contact stored = before;
    if (const Contact typed = withLinksOf(after, before); typed != before) {
        LOTSE_TRY(saved, saveContact(m_context, "autosave_contact", before, typed, Trace::None));
        stored = saved;
    }
    if (haveDifferentLinks(stored, after)) {
        LOTSE_TRY(saved, saveContact(m_context, nameOfAct(stored, after), stored, withLinksOf(stored, after),
                                     Trace::Audited));
        stored = saved;
    }
    LOTSE_CHECK(transaction.commit());
    return stored;
}

} // namespace lotse::services
