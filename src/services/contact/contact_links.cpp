#include "services/contact/contact_links.h"

#include "domain/person/person_rules.h"
#include "domain/purpose.h"
#include "services/record_change.h"

namespace lotse::services {

using namespace domain;
using base::ErrorCode;
using base::IssueCode;

namespace {

template<class Id>
void appendMissing(QList<Id> &ids, const Id &id)
{
    if (!ids.contains(id))
        ids.append(id);
}

struct AddLink {
    Contact &contact;

    void operator()(const CaseFileId &caseFile) const { appendMissing(contact.caseFiles, caseFile); }
    void operator()(const LinkedCaller &caller) const { appendMissing(contact.callers, caller.person); }
    void operator()(const LinkedPersonOfConcern &of) const { appendMissing(contact.persons, of.person); }
};

struct RemoveLink {
    Contact &contact;

    void operator()(const CaseFileId &caseFile) const { contact.caseFiles.removeAll(caseFile); }
    void operator()(const LinkedCaller &caller) const
    {
        contact.callers.removeAll(caller.person);
        contact.relations.removeIf([&](const Relation &each) { return each.caller == caller.person; });
    }
    void operator()(const LinkedPersonOfConcern &of) const
    {
        contact.persons.removeAll(of.person);
        contact.relations.removeIf([&](const Relation &each) { return each.person == of.person; });
    }
};

/// Gathers the field of work of one linked record after another.
class PurposeJoin
{
public:
    PurposeJoin(const Context &context, const Code &start) : m_context(context), m_joined(start) {}

    template<class R>
    [[nodiscard]] base::Result<R> join(const RecordRepository<R> &repository, const decltype(R::id) &id,
                                       const char *field, const char *kind)
    {
        auto record = load(m_context, repository, id);
        if (!record && record.error().code == ErrorCode::NotFound)
            return refuse({IssueCode::UnknownReference,
                           QString::fromLatin1(field),
                           {id.text(), QString::fromLatin1(kind)}});
        if (record && !mayMeet(m_joined, record->fieldOfWork))
            return refuse(
                {IssueCode::CrossesPurposeWall, QString::fromLatin1(field), {m_joined, record->fieldOfWork}});
        if (record)
            m_joined = joinedPurpose(m_joined, record->fieldOfWork);
        return record;
    }
    [[nodiscard]] const Code &joined() const { return m_joined; }

private:
    static tl::unexpected<base::Error> refuse(const base::FieldIssue &issue)
    {
        return base::failure(ErrorCode::Invalid, QStringLiteral("joinLinks"), {issue});
    }

    Context m_context;
    Code m_joined;
};

bool isSealed(const CaseFile &caseFile)
{
    return caseFile.status == CaseFileStatus::Anonymised || caseFile.status == CaseFileStatus::Merged;
}

} // namespace

Contact linked(Contact contact, const ContactLink &link)
{
    std::visit(AddLink{contact}, link);
    return contact;
}

Contact unlinked(Contact contact, const ContactLink &link)
{
    std::visit(RemoveLink{contact}, link);
    return contact;
}

Contact withLinksOf(Contact contact, const Contact &other)
{
    contact.callers = other.callers;
    contact.persons = other.persons;
    contact.relations = other.relations;
    contact.caseFiles = other.caseFiles;
    contact.repliesTo = other.repliesTo;
    return contact;
}

bool haveDifferentLinks(const Contact &before, const Contact &after) { return withLinksOf(before, after) != before; }

base::Result<Code> joinLinks(const Context &context, const Contact &before, const Contact &after)
{
    const Store &store = context.store;
    PurposeJoin purposes(context, after.fieldOfWork);
    for (const PersonId &caller : after.callers)
        LOTSE_CHECK(purposes.join(store.people, caller, "callers", "person"));
    for (const PersonId &person : after.persons)
        LOTSE_CHECK(purposes.join(store.people, person, "persons", "person"));
    for (const CaseFileId &id : after.caseFiles) {
        LOTSE_TRY(caseFile, purposes.join(store.caseFiles, id, "case_files", "case_file"));
        if (isSealed(caseFile) && !before.caseFiles.contains(id))
            return illegalMove(caseFile.status, CaseFileStatus::Open);
    }
    if (!after.repliesTo.isNull())
        LOTSE_CHECK(purposes.join(store.contacts, after.repliesTo, "replies_to", "contact"));
    return purposes.joined();
}

base::Result<void> requireNoContactData(const Context &context, const Contact &before, const Contact &after)
{
    for (const PersonId &id : after.persons + before.callers) {
        LOTSE_TRY(person, context.store.people.find(id));
        LOTSE_TRY(isCaller, context.store.people.isCaller(id));
        if (after.persons.contains(id) || isPersonOfConcern(person))
            LOTSE_CHECK(requireNone(checkContactData(person, isCaller), "requireNoContactData"));
    }
    return {};
}

} // namespace lotse::services
