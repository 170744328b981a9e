#include "support/case_world.h"

#include "domain/referral/referral_rules.h"
#include "domain/referral/referral_states.h"

namespace lotse::tests {

using namespace domain;

CaseWorld::CaseWorld()
{
    colleague.id = AccountId::create();
    colleague.revision = 1;
    colleague.login = QStringLiteral("colleague");
    fake.accounts.put(colleague);
    caller = putPerson("Anruferin Eins", field);
    undecided = putPerson("Ohne Feld", notAsked);
    partner = putPartner("Beratungsstelle Nord");
    otherPartner = putPartner("Beratungsstelle Sued");
    open = putCaseFile(CaseFileStatus::Open);
    fresh = putCaseFile(CaseFileStatus::New);
    closing = putCaseFile(CaseFileStatus::Closing);
    closed = putCaseFile(CaseFileStatus::Closed);
    contact = putContact();
    proposed = putReferral(ReferralStatus::Proposed);
    sent = putReferral(ReferralStatus::Sent);
    task = putTask("follow_up");
    Note text;
    text.caseFile = open.id;
    text.fieldOfWork = field;
    text.at = instant("2026-11-02T10:00:00+01:00");
    text.author = actor.id;
    text.text = QStringLiteral("First wording");
    note = fake.notes.put(text);
}

CaseWorld::Snapshot CaseWorld::snapshot() const
{
    return {fake.caseFiles.all(), fake.referrals.all(), fake.feedback.all(),       fake.tasks.all(),
            fake.notes.all(),     fake.partners.all(),  fake.networkReports.all(), fake.contacts.all(),
            fake.people.all(),    fake.audit.entries(), fake.audit.changes()};
}

CaseFile CaseWorld::putCaseFile(CaseFileStatus status)
{
    CaseFile caseFile;
    caseFile.number = formatNumber(NumberKind::CaseFile, 2025, fake.caseFiles.all().size() + 1);
    caseFile.openedOn = QDate(2025, 11, 3);
    caseFile.fieldOfWork = field;
    caseFile.status = status;
    if (status != CaseFileStatus::New)
        caseFile.counsellor = colleague.id;
    if (status == CaseFileStatus::Closing)
        caseFile.closingProposedBy = colleague.id;
    if (status == CaseFileStatus::Closed)
        caseFile.closedOn = QDate(2026, 2, 2);
    if (status == CaseFileStatus::Closing || status == CaseFileStatus::Closed) {
        caseFile.closingReason = QStringLiteral("stabilised");
        caseFile.outcome = QStringLiteral("Talking again");
    }
    caseFile.callers = {caller.id};
    return fake.caseFiles.put(caseFile);
}

Referral CaseWorld::putReferral(ReferralStatus status)
{
    Referral referral;
    referral.number = formatNumber(NumberKind::Referral, 2025, fake.referrals.all().size() + 1);
    referral.caseFile = open.id;
    referral.partner = partner.id;
    referral.fieldOfWork = field;
    referral.status = status;
    referral.consentKind = QStringLiteral("oral");
    QDate day(2026, 11, 2);
    for (ReferralStatus step :
         {ReferralStatus::Proposed, ReferralStatus::Consented, ReferralStatus::Sent, status}) {
        if (step == status || mayReach(step, status)) {
            referral.*dayOf(step).day = day;
            day = day.addDays(1);
        }
    }
    completeReferral(referral);
    return fake.referrals.put(referral);
}

Partner CaseWorld::putPartner(const char *name)
{
    Partner added;
    added.name = QString::fromLatin1(name);
    return fake.partners.put(added);
}

Person CaseWorld::putPerson(const char *alias, const Code &fieldOfWork)
{
    Person person;
    person.role = QStringLiteral("caller");
    person.alias = QString::fromLatin1(alias);
    person.fieldOfWork = fieldOfWork;
    return fake.people.put(person);
}

Task CaseWorld::putTask(const char *kind)
{
    Task added;
    added.kind = QString::fromLatin1(kind);
    added.fieldOfWork = field;
    added.dueOn = QDate(2026, 11, 30);
    added.caseFile = open.id;
    return fake.tasks.put(added);
}

Contact CaseWorld::putContact()
{
    Contact call;
    call.status = ContactStatus::Finished;
    call.fieldOfWork = field;
    call.startedAt = instant("2026-11-02T09:30:00+01:00");
    call.channel = QStringLiteral("phone");
    call.counsellor = actor.id;
    call.state = QStringLiteral("DE-NW");
    call.danger = QStringLiteral("others");
    call.callers = {caller.id};
    return fake.contacts.put(call);
}

QStringList CaseWorld::auditedFields(const QString &recordId) const
{
    QStringList fields;
    for (const AuditEntry &entry : fake.audit.entries()) {
        if (entry.recordId == recordId)
            fields = entry.fields;
    }
    return fields;
}

QString CaseWorld::earlier(const QString &recordId, const char *fieldName) const
{
    for (const FieldChange &change : fake.audit.changes()) {
        if (change.recordId == recordId && change.field == QLatin1String(fieldName))
            return change.before;
    }
    return {};
}

} // namespace lotse::tests
