#include "services/contact/contact_steps.h"

#include "domain/contact/contact_rules.h"
#include "services/contact/contact_links.h"
#include "services/purpose_chain.h"

namespace lotse::services {

using namespace domain;

namespace {

constexpr qint64 oneDay = qint64(24) * 60 * 60 * 1000;

base::Result<void> checkAll(const Context &context, const Contact &before, const Contact &after)
{
    LOTSE_CHECK(requireNone(checkContact(after, context.clock.now(), context.codes)
                                + checkSecurityStatus(before, after),
                            "saveContact"));
    LOTSE_CHECK(requirePurpose(context, after.fieldOfWork));
    if (after.counsellor != before.counsellor && after.counsellor != context.actor.id)
        LOTSE_CHECK(requireAccount(context, after.counsellor, "counsellor"));
    return {};
}

base::Result<void> store(const Context &context, const char *action, const Contact &before, Contact &after,
                         Trace trace)
{
    ContactRepository &contacts = context.store.contacts;
    const bool isNew = before.revision == 0;
    if (trace == Trace::Audited)
        return isNew ? storeNew(context, contacts, action, after, after.fieldOfWork)
                     : storeChange(context, contacts, action, before, after);
    LOTSE_CHECK(isNew ? contacts.insert(after) : contacts.update(after));
    logChange(context, action, before, after);
    return {};
}

base::Result<void> promiseFollowUp(const Context &context, const char *action, const Contact &contact)
{
    const bool isUrgent = contact.danger == QLatin1String("immediate") && !contact.followUpOn.isValid();
    if (!isUrgent && !contact.followUpOn.isValid())
        return {};
    Task task;
    task.kind = contact.followUpKind;
    if (task.kind == notAsked) // who leaves a number wants to be called
        task.kind = contact.callBackNumber.isEmpty() ? QStringLiteral("follow_up") : QStringLiteral("call_back");
    task.fieldOfWork = contact.fieldOfWork;
    task.dueOn = contact.followUpOn;
    task.dueFrom = contact.followUpFrom;
    task.dueTo = contact.followUpTo;
    if (isUrgent) {
        task.dueTo = base::Instant{context.clock.now().milliseconds + oneDay};
        task.dueOn = base::localDay(*task.dueTo, context.organisation.zone);
    }
    task.assignee = contact.counsellor;
    task.contact = contact.id;
    if (contact.caseFiles.size() == 1)
        task.caseFile = contact.caseFiles.first();
    return saveNew(context, context.store.tasks, action, task);
}

} // namespace

base::Result<Contact> loadContact(const Context &context, const ContactId &id, int revision,
                                  const QList<ContactStatus> &from, std::optional<ContactStatus> target)
{
    LOTSE_TRY(contact, loadForChange(context, context.store.contacts, id, revision));
    if (from.contains(contact.status))
        return contact;
    if (target)
        return illegalMove(contact.status, *target);
    return base::failure(base::ErrorCode::Conflict, QStringLiteral("loadContact"));
}

Contact edited(const Contact &stored, Contact form)
{
    form.status = stored.status;
    form.number = stored.number;
    form.externalId = stored.externalId;
    form.importHash = stored.importHash;
    form.parkedAt = stored.parkedAt;
    form.parkedMilliseconds = stored.parkedMilliseconds;
    form.enteredLater = stored.enteredLater;
    form.withdrawnReason = stored.withdrawnReason;
    return form;
}

base::Result<Contact> saveContact(const Context &context, const char *action, const Contact &before,
                                  Contact after, Trace trace)
{
    // A new contact without links has nobody to share its field of work with.
    const bool isStored = before.revision > 0;
    const bool isLinkedAnew = haveDifferentLinks(before, after)
        || (isStored && before.fieldOfWork != after.fieldOfWork);
    LOTSE_CHECK(checkAll(context, before, after));
    if (isLinkedAnew) {
        LOTSE_TRY(joined, joinLinks(context, before, after));
        after.fieldOfWork = joined;
    }
    LOTSE_CHECK(store(context, action, before, after, trace));
    if (isLinkedAnew) {
        LOTSE_CHECK(PurposeChain(context, action, after.fieldOfWork).from(after));
        LOTSE_CHECK(requireNoContactData(context, before, after));
    }
    return after;
}

base::Result<Contact> finish(const Context &context, const char *action, const Contact &before, Contact after)
{
    after.status = ContactStatus::Finished;
    const int year = base::localDay(after.startedAt, context.organisation.zone).year();
    if (after.number.isEmpty()) { // else it was finished before
        LOTSE_TRY(number, context.store.organisation.nextNumber(NumberKind::Contact, year));
        after.number = number;
    }
    LOTSE_TRY(stored, saveContact(context, action, before, after, Trace::Audited));
    LOTSE_CHECK(promiseFollowUp(context, action, stored));
    return stored;
}

} // namespace lotse::services
