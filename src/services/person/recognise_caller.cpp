#include "services/person/recognise_caller.h"

#include "base/text.h"
#include "services/exchange/search_records.h"
#include "services/person/latest_case_file.h"

namespace lotse::services {

using namespace domain;

base::Result<QList<KnownCaller>> RecogniseCaller::run(const QString &typed, int limit)
{
    if (base::searchKey(typed).size() < 2)
        return QList<KnownCaller>();
    LOTSE_TRY(hits, SearchRecords(m_context).run(typed, SearchedKind::People, limit));
    LOTSE_TRY(transaction, Transaction::beginRead(m_context.store.unitOfWork));
    QList<KnownCaller> callers;
    for (const SearchHit &hit : std::as_const(hits)) {
        LOTSE_TRY(caller, known(PersonId::fromStored(hit.id)));
        callers.append(caller);
    }
    LOTSE_CHECK(transaction.commit());
    return callers;
}

base::Result<KnownCaller> RecogniseCaller::known(const PersonId &id) const
{
    KnownCaller caller;
    LOTSE_TRY(person, m_context.store.people.find(id));
    caller.person = person;
    LOTSE_TRY(last, m_context.store.contacts.lastOfPerson(id, mostCounted));
    caller.contacts = int(last.size());
    LOTSE_TRY(caseFile, latestCaseFile(m_context, id));
    if (caseFile) {
        caller.caseFile = caseFile->id;
        caller.caseFileNumber = caseFile->number;
    }
    return caller;
}

} // namespace lotse::services
