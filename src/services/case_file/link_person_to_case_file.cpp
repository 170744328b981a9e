#include "services/case_file/link_person_to_case_file.h"

#include "domain/person/person_rules.h"
#include "services/case_file/case_file_steps.h"
#include "services/purpose_chain.h"

namespace lotse::services {

using namespace domain;

static constexpr const char *action = "link_person_to_case_file";

base::Result<CaseFile> LinkPersonToCaseFile::run(const CaseFileId &id, int revision, const PersonId &person,
                                                 CaseFileRole role)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnCaseFiles));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadLiveCaseFile(m_context, id, revision));
    CaseFile after = before;
    QList<PersonId> &people = peopleIn(after, role);
    if (people.contains(person))
        return before;
    people.append(person);
    LOTSE_CHECK(requireNoContactData(after, person, role));
    LOTSE_TRY(shared, sharedPurpose(m_context, after));
    after.fieldOfWork = shared;
    LOTSE_CHECK(saveChange(m_context, m_context.store.caseFiles, action, before, after));
    LOTSE_CHECK(PurposeChain(m_context, action, shared).from(after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

// Somebody else talks about a person of concern: their phone and e-mail stay out unless they called themselves.
base::Result<void> LinkPersonToCaseFile::requireNoContactData(const CaseFile &caseFile,
                                                              const PersonId &person, CaseFileRole role)
{
    if (role == CaseFileRole::Caller || caseFile.callers.contains(person))
        return {};
    LOTSE_TRY(found, load(m_context, m_context.store.people, person));
    LOTSE_TRY(isCaller, m_context.store.people.isCaller(person));
    return requireNone(checkContactData(found, isCaller), "LinkPersonToCaseFile");
}

} // namespace lotse::services
