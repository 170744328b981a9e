#include "services/person/add_person.h"

#include "domain/person/person_rules.h"
#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

base::Result<Person> AddPerson::run(const Person &form)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnPeople));
    LOTSE_CHECK(requirePurpose(m_context, form.fieldOfWork));
    LOTSE_CHECK(requireNone(checkPerson(form, false, m_context.codes), "AddPerson"));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    Person person = form;
    person.id = PersonId::create();
    LOTSE_CHECK(saveNew(m_context, m_context.store.people, "add_person", person));
    LOTSE_CHECK(transaction.commit());
    return person;
}

} // namespace lotse::services
