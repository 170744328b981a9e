#include "services/person/change_person.h"

#include "domain/person/person_rules.h"
#include "services/purpose_chain.h"
#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

static base::Result<void> checkChange(const Context &context, const Person &before, const Person &after)
{
    if (before.fieldOfWork != notAsked && before.fieldOfWork != after.fieldOfWork)
        return requireNone({{base::IssueCode::CrossesPurposeWall,
                             QStringLiteral("field_of_work"),
                             {before.fieldOfWork, after.fieldOfWork}}},
                           "ChangePerson");
    LOTSE_CHECK(requirePurpose(context, after.fieldOfWork));
    LOTSE_TRY(isCaller, context.store.people.isCaller(after.id));
    return requireNone(checkPerson(after, isCaller, context.codes), "ChangePerson");
}

base::Result<Person> ChangePerson::run(const Person &form)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnPeople));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadForChange(m_context, m_context.store.people, form.id, form.revision));
    Person after = form;
    after.number = before.number;
    after.externalId = before.externalId;
    after.importHash = before.importHash;
    if (after == before)
        return before;
    LOTSE_CHECK(checkChange(m_context, before, after));
    LOTSE_CHECK(saveChange(m_context, m_context.store.people, "change_person", before, after));
    if (after.fieldOfWork != before.fieldOfWork)
        LOTSE_CHECK(PurposeChain(m_context, "change_person", after.fieldOfWork).from(after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
