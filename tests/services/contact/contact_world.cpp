#include "services/contact/contact_world.h"

#include "services/use_case.h"

namespace lotse::tests {

using namespace domain;
using S = ContactStatus;

static const Code radicalisation = QStringLiteral("radicalisation");

ContactWorld::ContactWorld()
{
    mother.role = QStringLiteral("caller");
    mother.alias = QStringLiteral("Frau Musterfall");
    mother.fieldOfWork = radicalisation;
    mother = bench.fake.people.put(mother);
    son.role = QStringLiteral("person_of_concern");
    son.alias = QStringLiteral("Sohn Musterfall");
    son.fieldOfWork = radicalisation;
    son = bench.fake.people.put(son);
    caseFile.openedOn = QDate(2026, 11, 2);
    caseFile.status = CaseFileStatus::Open;
    caseFile.counsellor = bench.actor.id;
    caseFile.fieldOfWork = radicalisation;
    caseFile = bench.fake.caseFiles.put(caseFile);
    running = put(S::Running);
    parked = put(S::Parked);
    draft = put(S::Draft);
    finished = put(S::Finished);
    received = put(S::Received);
    inAnswer = put(S::InAnswer);
    discarded = put(S::Discarded);
    withdrawn = put(S::Withdrawn);
}

base::Instant ContactWorld::minutesAgo(int minutes) const
{
    return {bench.clock.now().milliseconds - qint64(minutes) * 60'000};
}

Contact ContactWorld::put(S status)
{
    const bool isMessage = status == S::Received || status == S::InAnswer;
    Contact contact;
    contact.status = status;
    contact.fieldOfWork = radicalisation;
    contact.channel = isMessage ? QStringLiteral("email") : QStringLiteral("phone");
    contact.counsellor = bench.actor.id;
    contact.startedAt = minutesAgo(30);
    if (isMessage)
        contact.receivedAt = contact.startedAt;
    if (status == S::Parked)
        contact.parkedAt = minutesAgo(10);
    if (status == S::Finished || status == S::Withdrawn)
        contact.number = formatNumber(NumberKind::Contact, 2019, bench.fake.contacts.all().size());
    if (status == S::Finished || status == S::Draft || status == S::Discarded)
        contact.endedAt = minutesAgo(5);
    if (status == S::Withdrawn)
        contact.withdrawnReason = QStringLiteral("Probeanruf");
    return bench.fake.contacts.put(contact);
}

namespace {

template<class R>
void addRecord(QStringList &image, const R &record)
{
    QStringList cells = {record.id.text(), QString::number(record.revision), record.number};
    for (const Field<R> &field : fieldsOf<R>())
        cells.append(services::historyText(field.read(record)));
    image.append(cells.join(u'|'));
}

} // namespace

QString imageOf(const FakeStore &store)
{
    QStringList image;
    const auto addAll = [&](const auto &records) {
        for (const auto &record : records)
            addRecord(image, record);
    };
    addAll(store.contacts.all());
    addAll(store.people.all());
    addAll(store.caseFiles.all());
    addAll(store.referrals.all());
    addAll(store.tasks.all());
    addAll(store.notes.all());
    image.append(QString::number(store.audit.entries().size()));
    image.append(QString::number(store.audit.changes().size()));
    return image.join(u'\n');
}

} // namespace lotse::tests
