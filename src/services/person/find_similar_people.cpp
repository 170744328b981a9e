#include "services/person/find_similar_people.h"

#include "base/text.h"
#include "domain/person/person_rules.h"
#include "services/list/list_records.h"

#include <algorithm>

namespace lotse::services {

using namespace domain;

base::Result<QList<SimilarPerson>> FindSimilarPeople::run(const Person &form)
{
    LOTSE_CHECK(require(m_context, Action::Search));
    LOTSE_CHECK(requirePurpose(m_context, form.fieldOfWork));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    QList<SimilarPerson> similar;
    LOTSE_TRY(withNumber, m_context.store.people.findByPhone(form.phone, fieldsOfWork(form)));
    for (const Person &person : withNumber)
        add(form, {person.id, shortName(person), true}, similar);
    LOTSE_CHECK(addNamesakes(form, similar));
    LOTSE_CHECK(audit(m_context, {.action = "search", .kind = RecordKind::Person}));
    LOTSE_CHECK(transaction.commit());
    return similar;
}

/// Those whose people may be linked with this one.
QStringList FindSimilarPeople::fieldsOfWork(const Person &form) const
{
    if (form.fieldOfWork == notAsked)
        return m_context.actor.fieldsOfWork;
    return {form.fieldOfWork, notAsked};
}

base::Result<void> FindSimilarPeople::addNamesakes(const Person &form, QList<SimilarPerson> &similar) const
{
    const QString name = form.familyName.isEmpty() ? form.alias : form.familyName + u' ' + form.givenName;
    if (base::searchKey(name).size() < 2)
        return {};
    LOTSE_TRY(hits, m_context.store.search.people(name, fieldsOfWork(form), m_limit + 1));
    QStringList ids;
    for (const SearchHit &hit : hits)
        ids.append(hit.id);
    LOTSE_TRY(labels, labelsOf(m_context, {{RecordKind::Person, ids}}));
    for (const QString &id : std::as_const(ids))
        add(form, {PersonId::fromStored(id), labels.value(id), false}, similar);
    return {};
}

void FindSimilarPeople::add(const Person &form, const SimilarPerson &found, QList<SimilarPerson> &similar) const
{
    const bool isKnown = std::ranges::any_of(similar, [&](const SimilarPerson &each) { return each.id == found.id; });
    if (found.id != form.id && !isKnown && similar.size() < m_limit)
        similar.append(found);
}

} // namespace lotse::services
