#include "services/case_file/open_case_file.h"

#include "domain/case_file/case_file_states.h"
#include "domain/purpose.h"
#include "services/case_file/case_file_steps.h"
#include "services/purpose_chain.h"

namespace lotse::services {

using namespace domain;

namespace {

constexpr const char *action = "open_case_file";

void addMissing(QList<PersonId> &people, const QList<PersonId> &more)
{
    for (const PersonId &person : more) {
        if (!people.contains(person))
            people.append(person);
    }
}

void borrowFrom(const Contact &contact, CaseFile &caseFile)
{
    addMissing(caseFile.callers, contact.callers);
    addMissing(caseFile.persons, contact.persons);
    if (caseFile.state == notAsked)
        caseFile.state = contact.state;
    if (caseFile.danger == notAsked)
        caseFile.danger = contact.danger;
    caseFile.securityStatus = contact.securityStatus;
}

} // namespace

base::Result<CaseFile> OpenCaseFile::run(const CaseFileOpening &opening)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnCaseFiles));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    std::optional<Contact> contact;
    if (!opening.contact.isNull()) {
        LOTSE_TRY(found, loadContact(opening.contact));
        contact = found;
    }
    LOTSE_TRY(caseFile, open(opening, contact));
    if (contact) {
        Contact linked = *contact;
        linked.caseFiles.append(caseFile.id);
        linked.fieldOfWork = caseFile.fieldOfWork;
        LOTSE_CHECK(saveChange(m_context, m_context.store.contacts, action, *contact, linked));
        LOTSE_CHECK(PurposeChain(m_context, action, linked.fieldOfWork).from(linked));
    }
    LOTSE_CHECK(PurposeChain(m_context, action, caseFile.fieldOfWork).from(caseFile));
    LOTSE_CHECK(transaction.commit());
    return caseFile;
}

base::Result<Contact> OpenCaseFile::loadContact(const ContactId &id)
{
    LOTSE_TRY(contact, load(m_context, m_context.store.contacts, id));
    if (contact.status == ContactStatus::Discarded || contact.status == ContactStatus::Withdrawn)
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("OpenCaseFile"));
    return contact;
}

base::Result<CaseFile> OpenCaseFile::open(const CaseFileOpening &opening,
                                          const std::optional<Contact> &contact)
{
    CaseFile caseFile;
    caseFile.id = CaseFileId::create();
    caseFile.openedOn = opening.openedOn.isValid() ? opening.openedOn : m_context.today();
    LOTSE_CHECK(requireNotInFuture(m_context, caseFile.openedOn, "opened_on"));
    caseFile.fieldOfWork = opening.fieldOfWork;
    caseFile.counsellor = opening.isTaken ? m_context.actor.id : AccountId();
    caseFile.status = statusFromDates(caseFile);
    caseFile.state = opening.state;
    caseFile.danger = opening.danger;
    caseFile.note = opening.note;
    caseFile.callers = opening.callers;
    caseFile.persons = opening.persons;
    if (contact) {
        borrowFrom(*contact, caseFile);
        LOTSE_CHECK(requireMeeting(caseFile.fieldOfWork, contact->fieldOfWork));
        caseFile.fieldOfWork = joinedPurpose(caseFile.fieldOfWork, contact->fieldOfWork);
    }
    LOTSE_TRY(shared, sharedPurpose(m_context, caseFile));
    caseFile.fieldOfWork = shared;
    LOTSE_CHECK(requirePurpose(m_context, caseFile.fieldOfWork));
    LOTSE_TRY(number,
              m_context.store.organisation.nextNumber(NumberKind::CaseFile, caseFile.openedOn.year()));
    caseFile.number = number;
    LOTSE_CHECK(saveNew(m_context, m_context.store.caseFiles, action, caseFile));
    return caseFile;
}

} // namespace lotse::services
