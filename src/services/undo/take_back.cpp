#include "services/undo/take_back.h"

#include "domain/contact/contact_rules.h"
#include "domain/record/merge_changes.h"
#include "services/case_file/case_file_steps.h"
#include "services/contact/contact_steps.h"
#include "words/record_text.h"

#include <algorithm>

namespace lotse::services {

using namespace domain;

namespace {

bool isNew(const auto &change) { return change.before.revision == 0; }

Contact earlier(const Change<Contact> &change)
{
    if (isNew(change)) {
        Contact withdrawn = change.after;
        withdrawn.status = ContactStatus::Withdrawn;
        withdrawn.withdrawnReason = words::takenBack();
        return withdrawn;
    }
    Contact contact = change.before;
    if (contact.status == ContactStatus::Running || contact.status == ContactStatus::Parked) {
        contact.status = ContactStatus::Draft; // nobody is on the line any more
        contact.endedAt = change.after.endedAt;
        contact.parkedAt = change.after.parkedAt;
        contact.parkedMilliseconds = change.after.parkedMilliseconds;
    }
    contact.number = change.after.number;
    contact.fieldOfWork = change.after.fieldOfWork; // others took it over
    return contact;
}

Task earlier(const Change<Task> &change)
{
    if (!isNew(change))
        return change.before;
    Task waived = change.after;
    waived.waivedReason = words::takenBack();
    return waived;
}

CaseFile earlier(const Change<CaseFile> &change, QDate today)
{
    if (!isNew(change))
        return change.before;
    CaseFile withdrawn = change.after;
    withdrawn.withdrawnOn = today;
    withdrawn.withdrawnReason = words::takenBack();
    return withdrawn;
}

} // namespace

base::Result<void> TakeBack::run(const ChangeLog &log)
{
    const bool isLate = m_context.clock.now().milliseconds - log.at.milliseconds > milliseconds;
    if (isLate || !log.canBeTakenBack())
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("TakeBack"));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    for (auto change = log.changes.crbegin(); change != log.changes.crend(); ++change)
        LOTSE_CHECK(std::visit([this](const auto &each) { return putBack(each); }, *change));
    return transaction.commit();
}

base::Result<void> TakeBack::putBack(const Change<Contact> &change) const
{
    if (isLinkWhileOpen(change))
        return putLinksBack(change);
    return putBack(change, earlier(change), Action::WorkOnContacts, m_context.store.contacts);
}

base::Result<void> TakeBack::putLinksBack(const Change<Contact> &change) const
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(now, load(m_context, m_context.store.contacts, change.after.id));
    const auto merged = mergeChanges(change.after, change.before, now);
    if (!isUnfinished(now.status) || !merged.contested.isEmpty() || merged.record == now)
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("TakeBack"));
    LOTSE_CHECK(saveContact(m_context, "take_back", now, merged.record, Trace::Audited));
    return {};
}

base::Result<void> TakeBack::putBack(const Change<Task> &change) const
{
    return putBack(change, earlier(change), Action::WorkOnTasks, m_context.store.tasks);
}

base::Result<void> TakeBack::putBack(const Change<Referral> &change) const
{
    // A referral that the act proposed stands in the books of two partners by now.
    if (isNew(change))
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("TakeBack"));
    return putBack(change, change.before, Action::WorkOnReferrals, m_context.store.referrals);
}

base::Result<void> TakeBack::putBack(const Change<CaseFile> &change) const
{
    if (isNew(change))
        LOTSE_CHECK(requireSettled(m_context, change.after.id));
    return putBack(change, earlier(change, m_context.today()), Action::WorkOnCaseFiles, m_context.store.caseFiles);
}

template<class R>
base::Result<void> TakeBack::putBack(const Change<R> &change, R restored, Action action,
                                     RecordRepository<R> &repository) const
{
    LOTSE_CHECK(require(m_context, action));
    LOTSE_TRY(now, loadForChange(m_context, repository, change.after.id, change.after.revision));
    restored.revision = now.revision;
    return saveChange(m_context, repository, "take_back", now, restored);
}

} // namespace lotse::services
