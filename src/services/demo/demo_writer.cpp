#include "services/demo/demo_writer.h"

namespace lotse::services::demo {

using domain::ContactStatus;
using domain::NumberKind;
using domain::RecordKind;

base::Result<void> DemoWriter::write(DemoRecord &record)
{
    return std::visit([this](auto &held) { return insert(held); }, record);
}

base::Result<void> DemoWriter::insert(domain::Account &account)
{
    ++m_summary.accounts;
    LOTSE_CHECK(m_context.store.accounts.insert(account));
    return enter(RecordKind::Account, account, domain::notAsked);
}

base::Result<void> DemoWriter::insert(domain::Person &person)
{
    ++m_summary.people;
    LOTSE_CHECK(m_context.store.people.insert(person));
    return enter(RecordKind::Person, person, person.fieldOfWork);
}

base::Result<void> DemoWriter::insert(domain::CaseFile &caseFile)
{
    ++m_summary.caseFiles;
    LOTSE_CHECK(number(caseFile.number, NumberKind::CaseFile, caseFile.openedOn.year()));
    LOTSE_CHECK(m_context.store.caseFiles.insert(caseFile));
    return enter(RecordKind::CaseFile, caseFile, caseFile.fieldOfWork);
}

base::Result<void> DemoWriter::insert(domain::Contact &contact)
{
    ++m_summary.contacts;
    // A contact takes its number when it is finished for the first time; a withdrawn one keeps it.
    if (contact.status == ContactStatus::Finished || contact.status == ContactStatus::Withdrawn) {
        const int year = base::localDay(contact.startedAt, m_context.organisation.zone).year();
        LOTSE_CHECK(number(contact.number, NumberKind::Contact, year));
    }
    LOTSE_CHECK(m_context.store.contacts.insert(contact));
    return enter(RecordKind::Contact, contact, contact.fieldOfWork);
}

base::Result<void> DemoWriter::insert(domain::Referral &referral)
{
    ++m_summary.referrals;
    LOTSE_CHECK(number(referral.number, NumberKind::Referral, referral.proposedOn.year()));
    LOTSE_CHECK(m_context.store.referrals.insert(referral));
    return enter(RecordKind::Referral, referral, referral.fieldOfWork);
}

base::Result<void> DemoWriter::insert(ReportedFeedback &feedback)
{
    ++m_summary.feedback;
    LOTSE_CHECK(m_context.store.feedback.insert(feedback));
    return enter(RecordKind::PartnerFeedback, feedback, feedback.fieldOfWork);
}

base::Result<void> DemoWriter::insert(domain::Task &task)
{
    ++m_summary.tasks;
    LOTSE_CHECK(m_context.store.tasks.insert(task));
    return enter(RecordKind::Task, task, task.fieldOfWork);
}

base::Result<void> DemoWriter::insert(domain::Note &note)
{
    ++m_summary.notes;
    LOTSE_CHECK(m_context.store.notes.insert(note));
    return enter(RecordKind::Note, note, note.fieldOfWork);
}

template<class R>
base::Result<void> DemoWriter::enter(RecordKind kind, const R &record, const domain::Code &fieldOfWork)
{
    return audit(m_context, {.action = "create_demo_record",
                             .kind = kind,
                             .recordId = record.id.text(),
                             .fieldOfWork = fieldOfWork});
}

base::Result<void> DemoWriter::number(QString &out, NumberKind kind, int year)
{
    LOTSE_TRY(taken, m_context.store.organisation.nextNumber(kind, year));
    out = taken;
    return {};
}

} // namespace lotse::services::demo
