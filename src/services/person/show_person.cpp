#include "services/person/show_person.h"

#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

base::Result<PersonRecord> ShowPerson::run(const PersonId &id)
{
    LOTSE_CHECK(require(m_context, Action::ReadRecord));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(person, load(m_context, m_context.store.people, id));
    LOTSE_TRY(isCaller, m_context.store.people.isCaller(id));
    LOTSE_CHECK(audit(m_context, {.action = "view_person",
                                  .kind = RecordKind::Person,
                                  .recordId = id.text(),
                                  .fieldOfWork = person.fieldOfWork}));
    LOTSE_CHECK(transaction.commit());
    return PersonRecord{person, isCaller};
}

} // namespace lotse::services
