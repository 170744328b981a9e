#include "services/purpose_chain.h"

#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

base::Result<void> PurposeChain::follow(const Linked &start)
{
    if (m_fieldOfWork == notAsked)
        return {};
    m_reached = {start};
    return goOn();
}

base::Result<void> PurposeChain::with(RecordKind kind, const QString &start)
{
    if (m_fieldOfWork == notAsked)
        return {};
    const Store &store = m_context.store;
    if (kind == RecordKind::Contact)
        LOTSE_CHECK(takeFound(store.contacts, {ContactId::fromStored(start)}));
    else if (kind == RecordKind::Person)
        LOTSE_CHECK(takeFound(store.people, {PersonId::fromStored(start)}));
    else if (kind == RecordKind::CaseFile)
        LOTSE_CHECK(takeFound(store.caseFiles, {CaseFileId::fromStored(start)}));
    else if (kind == RecordKind::Referral)
        LOTSE_CHECK(takeFound(store.referrals, {ReferralId::fromStored(start)}));
    return goOn();
}

base::Result<void> PurposeChain::goOn()
{
    while (!m_reached.isEmpty()) {
        const Linked next = m_reached.takeLast();
        LOTSE_CHECK(std::visit([this](const auto &record) { return spread(record); }, next));
    }
    return {};
}

base::Result<void> PurposeChain::spread(const Contact &contact)
{
    const Store &store = m_context.store;
    LOTSE_CHECK(takeFound(store.people, contact.callers));
    LOTSE_CHECK(takeFound(store.people, contact.persons));
    LOTSE_CHECK(takeFound(store.caseFiles, contact.caseFiles));
    if (!contact.repliesTo.isNull())
        LOTSE_CHECK(takeFound(store.contacts, {contact.repliesTo}));
    LOTSE_TRY(replies, store.contacts.repliesTo(contact.id));
    LOTSE_CHECK(takeAll(store.contacts, replies));
    const ListFilter ofContact{FilterKey::Contact, {contact.id.text()}};
    LOTSE_CHECK(takeListed(store.tasks, SortKey::Day, ofContact));
    return takeListed(store.notes, SortKey::Time, ofContact);
}

base::Result<void> PurposeChain::spread(const Person &person)
{
    const ListFilter ofPerson{FilterKey::Person, {person.id.text()}};
    LOTSE_CHECK(takeListed(m_context.store.contacts, SortKey::Time, ofPerson));
    return takeListed(m_context.store.caseFiles, SortKey::Day, ofPerson);
}

base::Result<void> PurposeChain::spread(const CaseFile &caseFile)
{
    const Store &store = m_context.store;
    LOTSE_CHECK(takeFound(store.people, caseFile.callers));
    LOTSE_CHECK(takeFound(store.people, caseFile.persons));
    LOTSE_TRY(contacts, store.contacts.ofCaseFile(caseFile.id));
    LOTSE_CHECK(takeAll(store.contacts, contacts));
    LOTSE_TRY(referrals, store.referrals.ofCaseFile(caseFile.id));
    LOTSE_CHECK(takeAll(store.referrals, referrals));
    LOTSE_TRY(tasks, store.tasks.ofCaseFile(caseFile.id));
    LOTSE_CHECK(takeAll(store.tasks, tasks));
    LOTSE_TRY(notes, store.notes.ofCaseFile(caseFile.id));
    return takeAll(store.notes, notes);
}

base::Result<void> PurposeChain::spread(const Referral &referral)
{
    return takeListed(m_context.store.tasks, SortKey::Day, {FilterKey::Referral, {referral.id.text()}});
}

template<class R>
base::Result<void> PurposeChain::take(RecordRepository<R> &repository, const R &record)
{
    if (record.fieldOfWork == m_fieldOfWork)
        return {};
    if (record.fieldOfWork != notAsked)
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("PurposeChain"),
                             {{base::IssueCode::CrossesPurposeWall,
                               QStringLiteral("field_of_work"),
                               {m_fieldOfWork, record.fieldOfWork}}});
    R taken = record;
    taken.fieldOfWork = m_fieldOfWork;
    LOTSE_CHECK(saveChange(m_context, repository, m_action, record, taken));
    if constexpr (std::is_constructible_v<Linked, R>)
        m_reached.append(taken);
    return {};
}

template<class R>
base::Result<void> PurposeChain::takeAll(RecordRepository<R> &repository, const QList<R> &records)
{
    for (const R &record : records)
        LOTSE_CHECK(take(repository, record));
    return {};
}

template<class R>
base::Result<void> PurposeChain::takeFound(RecordRepository<R> &repository, const QList<decltype(R::id)> &ids)
{
    for (const auto &id : ids) {
        LOTSE_TRY(record, repository.find(id));
        LOTSE_CHECK(take(repository, record));
    }
    return {};
}

// What was taken is no longer listed, so the first page is always the next one.
template<class R>
base::Result<void> PurposeChain::takeListed(RecordRepository<R> &repository, SortKey sort,
                                            const ListFilter &filter)
{
    ListRequest request;
    request.sort = sort;
    request.filters = {filter};
    request.fieldsOfWork = {notAsked};
    bool isMore = true;
    while (isMore) {
        LOTSE_TRY(page, repository.page(request));
        LOTSE_CHECK(takeAll(repository, page.rows));
        isMore = page.next.has_value();
    }
    return {};
}

} // namespace lotse::services
