#include "services/contact/autosave_contact.h"
#include "services/contact/contact_world.h"
#include "services/contact/link_contact.h"
#include "services/contact/unlink_contact.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using namespace lotse::services;
using base::ErrorCode;
using base::IssueCode;
using tests::ContactWorld;
using S = ContactStatus;

namespace {

const Code returnWork = QStringLiteral("return");
const Code radicalisation = QStringLiteral("radicalisation");

base::Result<Contact> link(ContactWorld &world, const Contact &contact, const ContactLink &to)
{
    return LinkContact(world.bench.context).run(contact.id, contact.revision, to);
}

base::Result<Contact> unlink(ContactWorld &world, const Contact &contact, const ContactLink &from)
{
    return UnlinkContact(world.bench.context).run(contact.id, contact.revision, from);
}

IssueCode issueOf(const base::Result<Contact> &result)
{
    EXPECT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Invalid);
    EXPECT_EQ(result.error().issues.size(), 1);
    return result.error().issues.value(0).code;
}

template<class R, class Repository>
R put(Repository &repository, R record, const Code &fieldOfWork)
{
    record.fieldOfWork = fieldOfWork;
    return repository.put(record);
}

Person somebody()
{
    Person person;
    person.role = QStringLiteral("relative");
    return person;
}

Person withPhone(Person person)
{
    person.phone = QStringLiteral("0151 0000000");
    return person;
}

} // namespace

TEST(AutosaveContact, leavesAnAuditEntryOfLinksAlone)
{
    ContactWorld world;
    Contact form = world.running;
    form.note = QStringLiteral("Sohn hat mit Freunden gebrochen");
    ASSERT_TRUE(AutosaveContact(world.bench.context).run(form));
    EXPECT_TRUE(world.bench.fake.audit.entries().isEmpty());
    form.revision = 2;
    form.note += QStringLiteral(" und will ausziehen");
    form.callers = {world.mother.id};
    const auto linked = AutosaveContact(world.bench.context).run(form);
    ASSERT_TRUE(linked);
    form = *linked;
    form.callers.clear();
    ASSERT_TRUE(AutosaveContact(world.bench.context).run(form));
    const auto &entries = world.bench.fake.audit.entries();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries.at(0).action, QStringLiteral("link_contact"));
    EXPECT_EQ(entries.at(0).fields, QStringList{QStringLiteral("callers")});
    EXPECT_EQ(entries.at(1).action, QStringLiteral("unlink_contact"));
}

TEST(LinkContact, linksInEachRoleOnce)
{
    ContactWorld world;
    const auto toCaller = link(world, world.finished, LinkedCaller{world.mother.id});
    ASSERT_TRUE(toCaller);
    const auto toPerson = link(world, *toCaller, LinkedPersonOfConcern{world.son.id});
    ASSERT_TRUE(toPerson);
    const auto toFile = link(world, *toPerson, world.caseFile.id);
    ASSERT_TRUE(toFile);
    EXPECT_EQ(toFile->callers, QList{world.mother.id});
    EXPECT_EQ(toFile->persons, QList{world.son.id});
    EXPECT_EQ(toFile->caseFiles, QList{world.caseFile.id});
    EXPECT_EQ(world.stored(*toFile), *toFile);

    const int writes = world.bench.fake.unitOfWork.writes();
    EXPECT_EQ(link(world, *toFile, world.caseFile.id), *toFile);
    EXPECT_EQ(world.bench.fake.unitOfWork.writes(), writes) << "the link was there";
    ASSERT_EQ(world.bench.fake.audit.entries().size(), 3);
    EXPECT_EQ(world.bench.fake.audit.entries().last().fields, QStringList{QStringLiteral("case_files")});
}

TEST(LinkContact, linksWhateverIsNotThrownAway)
{
    for (const S status : allOf<S>()) {
        ContactWorld world;
        const Contact contact = world.put(status);
        const auto result = link(world, contact, world.caseFile.id);
        EXPECT_EQ(result.has_value(), status != S::Discarded && status != S::Withdrawn)
            << word(status).toStdString();
        EXPECT_TRUE(result || result.error().code == ErrorCode::Conflict);
    }
}

TEST(LinkContact, refusesWhatDoesNotExistOrLiesBehindTheWall)
{
    ContactWorld world;
    EXPECT_EQ(issueOf(link(world, world.running, CaseFileId::create())), IssueCode::UnknownReference);
    EXPECT_EQ(issueOf(link(world, world.running, LinkedCaller{PersonId::create()})),
              IssueCode::UnknownReference);
    const Person hidden = put(world.bench.fake.people, somebody(), returnWork);
    world.bench.actor.fieldsOfWork = {radicalisation, notAsked};
    EXPECT_EQ(issueOf(link(world, world.running, LinkedCaller{hidden.id})), IssueCode::UnknownReference)
        << "whoever may not see it does not learn that it exists";
}

TEST(LinkContact, refusesACaseFileThatIsSealed)
{
    for (const CaseFileStatus status : {CaseFileStatus::Anonymised, CaseFileStatus::Merged}) {
        ContactWorld world;
        CaseFile sealed = world.caseFile;
        sealed.status = status;
        world.bench.fake.caseFiles.put(sealed);
        EXPECT_EQ(link(world, world.running, sealed.id).error().code, ErrorCode::Conflict);
    }
}

TEST(PurposeWall, standsBetweenEveryTwoFieldsOfWork)
{
    ContactWorld world;
    const QStringList fields = world.bench.codes.keys(QStringLiteral("field_of_work"))
        + QStringList{notAsked};
    for (const Code &ofContact : fields) {
        for (const Code &ofFile : fields) {
            const Contact contact = put(world.bench.fake.contacts, world.put(S::Running), ofContact);
            CaseFile file;
            file.openedOn = QDate(2026, 11, 2);
            file = put(world.bench.fake.caseFiles, file, ofFile);
            const auto result = link(world, contact, file.id);
            const bool mayMeet = ofContact == ofFile || ofContact == notAsked || ofFile == notAsked;
            EXPECT_EQ(result.has_value(), mayMeet) << (ofContact + u'|' + ofFile).toStdString();
            if (!mayMeet) {
                EXPECT_EQ(issueOf(result), IssueCode::CrossesPurposeWall);
                continue;
            }
            const Code joined = ofContact == notAsked ? ofFile : ofContact;
            EXPECT_EQ(result->fieldOfWork, joined);
            EXPECT_EQ(world.bench.fake.caseFiles.at(file.id).fieldOfWork, joined);
        }
    }
}

TEST(PurposeWall, isTakenOverByEverythingThatHangsTogether)
{
    ContactWorld world;
    auto &fake = world.bench.fake;
    const Person caller = put(fake.people, somebody(), notAsked);
    const Person concern = put(fake.people, somebody(), notAsked);
    CaseFile file;
    file.openedOn = QDate(2026, 11, 2);
    file.callers = {caller.id};
    file.persons = {concern.id};
    file = put(fake.caseFiles, file, notAsked);
    Contact earlier = world.put(S::Running);
    earlier.callers = {caller.id};
    earlier = put(fake.contacts, earlier, notAsked);
    Contact reply = world.put(S::Running);
    reply.persons = {concern.id};
    reply = put(fake.contacts, reply, notAsked);
    Task task;
    task.caseFile = file.id;
    task = fake.tasks.put(task);
    Task promise;
    promise.contact = earlier.id;
    promise = fake.tasks.put(promise);
    Note note;
    note.contact = earlier.id;
    note.at = world.minutesAgo(1);
    note.text = QStringLiteral("Frage zur Schule");
    note = fake.notes.put(note);
    Referral referral;
    referral.caseFile = file.id;
    referral.partner = PartnerId::create();
    referral.proposedOn = QDate(2026, 11, 3);
    referral = fake.referrals.put(referral);
    Task feedback;
    feedback.referral = referral.id;
    feedback = fake.tasks.put(feedback);
    const Person stranger = put(fake.people, somebody(), notAsked);

    ASSERT_TRUE(link(world, world.running, LinkedCaller{caller.id}));
    EXPECT_EQ(fake.people.at(caller.id).fieldOfWork, radicalisation);
    EXPECT_EQ(fake.people.at(concern.id).fieldOfWork, radicalisation);
    EXPECT_EQ(fake.caseFiles.at(file.id).fieldOfWork, radicalisation);
    EXPECT_EQ(fake.contacts.at(earlier.id).fieldOfWork, radicalisation);
    EXPECT_EQ(fake.contacts.at(reply.id).fieldOfWork, radicalisation);
    for (const Task &each : fake.tasks.all())
        EXPECT_EQ(each.fieldOfWork, radicalisation);
    EXPECT_EQ(fake.notes.at(note.id).fieldOfWork, radicalisation);
    EXPECT_EQ(fake.referrals.at(referral.id).fieldOfWork, radicalisation);
    EXPECT_EQ(fake.people.at(stranger.id).fieldOfWork, notAsked);
    EXPECT_EQ(fake.audit.entries().size(), 11) << "the contact and ten that took its field of work over";
    EXPECT_EQ(fake.audit.entriesOf(RecordKind::Person, concern.id.text())->first().fields,
              QStringList{QStringLiteral("field_of_work")});
}

TEST(PurposeWall, isNotCrossedOverAThirdRecord)
{
    ContactWorld world;
    auto &fake = world.bench.fake;
    const Person middle = put(fake.people, somebody(), notAsked);
    Contact inReturn = world.put(S::Running);
    inReturn.callers = {middle.id};
    inReturn = put(fake.contacts, inReturn, returnWork); // as an older store may hold it
    Contact between = world.put(S::Running);
    between.callers = {middle.id};
    between.caseFiles = {world.caseFile.id};
    between = put(fake.contacts, between, notAsked);
    CaseFile file;
    file.openedOn = QDate(2026, 11, 2);
    file.persons = {middle.id};
    file = put(fake.caseFiles, file, notAsked);
    // return → middle person → contact between → case file of another field of work
    EXPECT_EQ(issueOf(link(world, inReturn, file.id)), IssueCode::CrossesPurposeWall);
    EXPECT_EQ(fake.people.at(middle.id).fieldOfWork, notAsked) << "nothing is half done";
    EXPECT_EQ(fake.contacts.at(inReturn.id), inReturn);
}

TEST(PurposeWall, standsBetweenAMessageAndWhatItRepliesTo)
{
    ContactWorld world;
    const Contact earlier = put(world.bench.fake.contacts, world.put(S::Running), returnWork);
    Contact form = world.inAnswer;
    form.repliesTo = earlier.id;
    EXPECT_EQ(issueOf(AutosaveContact(world.bench.context).run(form)), IssueCode::CrossesPurposeWall);
    form.repliesTo = ContactId::create();
    EXPECT_EQ(issueOf(AutosaveContact(world.bench.context).run(form)), IssueCode::UnknownReference);
}

TEST(PurposeWall, isTakenOverByEveryContactOfACorrespondence)
{
    ContactWorld world;
    auto &contacts = world.bench.fake.contacts;
    QList<ContactId> letters; // each replies to the one before it
    for (int i = 0; i < 5; ++i) {
        Contact letter = world.put(S::Running);
        if (i > 0)
            letter.repliesTo = letters.last();
        letters.append(put(contacts, letter, notAsked).id);
    }
    Contact elsewhere = world.put(S::Running);
    elsewhere = put(contacts, elsewhere, notAsked);

    ASSERT_TRUE(link(world, contacts.at(letters.at(2)), LinkedCaller{world.mother.id}));
    for (const ContactId &letter : letters)
        EXPECT_EQ(contacts.at(letter).fieldOfWork, radicalisation);
    EXPECT_EQ(contacts.at(elsewhere.id).fieldOfWork, notAsked);
}

TEST(PurposeWall, isNotCrossedByAReply)
{
    ContactWorld world;
    auto &contacts = world.bench.fake.contacts;
    const Contact question = put(contacts, world.put(S::Running), notAsked);
    Contact reply = world.put(S::Running);
    reply.repliesTo = question.id;
    put(contacts, reply, returnWork); // as an older store may hold it
    const QString before = imageOf(world.bench.fake);
    EXPECT_EQ(issueOf(link(world, question, LinkedCaller{world.mother.id})), IssueCode::CrossesPurposeWall);
    EXPECT_EQ(imageOf(world.bench.fake), before) << "nothing is half done";
}

TEST(PersonOfConcern, isNotLinkedWithContactDataUnlessTheyCall)
{
    ContactWorld world;
    world.bench.fake.people.put(withPhone(world.son));
    EXPECT_EQ(issueOf(link(world, world.running, LinkedPersonOfConcern{world.son.id})),
              IssueCode::ContactDataOfPersonOfConcern);
    EXPECT_EQ(world.stored(world.running), world.running);

    Contact form = world.running;
    form.persons = {world.son.id};
    EXPECT_EQ(issueOf(AutosaveContact(world.bench.context).run(form)),
              IssueCode::ContactDataOfPersonOfConcern);

    const auto asCaller = link(world, world.finished, LinkedCaller{world.son.id});
    ASSERT_TRUE(asCaller);
    EXPECT_TRUE(link(world, world.running, LinkedPersonOfConcern{world.son.id})) << "they called themselves";
}

TEST(PersonOfConcern, keepsContactDataOnlyAsLongAsTheyAreACaller)
{
    ContactWorld world;
    world.bench.fake.people.put(withPhone(world.son));
    const auto called = link(world, world.finished, LinkedCaller{world.son.id});
    ASSERT_TRUE(called);
    EXPECT_EQ(issueOf(unlink(world, *called, LinkedCaller{world.son.id})),
              IssueCode::ContactDataOfPersonOfConcern);

    world.bench.fake.people.put(world.son); // the number is gone
    EXPECT_TRUE(unlink(world, *called, LinkedCaller{world.son.id}));
}

TEST(UnlinkContact, takesTheRelationsOfThePersonAlong)
{
    ContactWorld world;
    Contact contact = world.finished;
    contact.callers = {world.mother.id};
    contact.persons = {world.son.id};
    contact.relations = {{world.mother.id, world.son.id, QStringLiteral("mother")}};
    contact.caseFiles = {world.caseFile.id};
    world.bench.fake.contacts.put(contact);

    const auto fromFile = unlink(world, contact, world.caseFile.id);
    ASSERT_TRUE(fromFile);
    EXPECT_TRUE(fromFile->caseFiles.isEmpty());
    EXPECT_EQ(fromFile->relations.size(), 1);
    const auto fromCaller = unlink(world, *fromFile, LinkedCaller{world.mother.id});
    ASSERT_TRUE(fromCaller);
    EXPECT_TRUE(fromCaller->callers.isEmpty());
    EXPECT_TRUE(fromCaller->relations.isEmpty());
    EXPECT_EQ(fromCaller->persons, QList{world.son.id});
    EXPECT_EQ(fromCaller->fieldOfWork, radicalisation) << "the field of work stays";
    EXPECT_EQ(world.bench.fake.audit.entries().last().fields,
              (QStringList{QStringLiteral("callers"), QStringLiteral("relations")}));

    const int writes = world.bench.fake.unitOfWork.writes();
    EXPECT_EQ(unlink(world, *fromCaller, LinkedCaller{world.mother.id}), *fromCaller);
    EXPECT_EQ(world.bench.fake.unitOfWork.writes(), writes) << "there was no link";
}

TEST(UnlinkContact, takesTheRelationsOfAPersonOfConcernAlong)
{
    ContactWorld world;
    Contact contact = world.finished;
    contact.callers = {world.mother.id};
    contact.persons = {world.son.id};
    contact.relations = {{world.mother.id, world.son.id, QStringLiteral("mother")}};
    world.bench.fake.contacts.put(contact);
    const auto result = unlink(world, contact, LinkedPersonOfConcern{world.son.id});
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->persons.isEmpty());
    EXPECT_TRUE(result->relations.isEmpty());
}
