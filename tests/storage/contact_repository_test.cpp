#include "support/store_file.h"

using namespace lotse;
using namespace lotse::domain;

namespace {

class ContactRepositoryTest : public testing::Test
{
protected:
    Contact add(qint64 minute, ContactStatus status, const QList<PersonId> &callers = {})
    {
        Contact contact;
        contact.id = ContactId::create();
        contact.startedAt = base::Instant{1'770'000'000'000 + minute * 60'000};
        contact.status = status;
        contact.counsellor = file.account();
        contact.callers = callers;
        EXPECT_TRUE(file.store().contacts.insert(contact));
        return contact;
    }

    PersonId addPerson(const char *familyName)
    {
        Person person;
        person.id = PersonId::create();
        person.familyName = QString::fromUtf8(familyName);
        EXPECT_TRUE(file.store().people.insert(person));
        return person.id;
    }

    test::StoreFile file;
};

} // namespace

TEST_F(ContactRepositoryTest, givesTheLastFinishedContactsOfAPersonNewestFirst)
{
    const PersonId mother = addPerson("Beispiel");
    const PersonId other = addPerson("Muster");
    QList<ContactId> expected;
    for (int i = 0; i < 5; ++i)
        expected.prepend(add(i, ContactStatus::Finished, {mother}).id);
    add(9, ContactStatus::Draft, {mother});
    add(10, ContactStatus::Finished, {other});
    const auto last = file.store().contacts.lastOfPerson(mother, 3);
    ASSERT_TRUE(last.has_value());
    QList<ContactId> found;
    for (const ContactSummary &contact : *last)
        found.append(contact.id);
    EXPECT_EQ(found, expected.mid(0, 3));
}

TEST_F(ContactRepositoryTest, givesAContactOnceWhereTheCallerIsThePersonOfConcern)
{
    const PersonId self = addPerson("Selbst");
    Contact contact = add(0, ContactStatus::Finished, {self});
    contact.persons = {self};
    ASSERT_TRUE(file.store().contacts.update(contact));
    EXPECT_EQ(file.store().contacts.lastOfPerson(self, 20)->size(), 1);
}

TEST_F(ContactRepositoryTest, recognisesACodeWordHoweverItIsWrittenWithinTheFieldsOfWork)
{
    const auto name = [this](int minute, ContactStatus status, const char *word, const char *fieldOfWork) {
        Contact contact = add(minute, status);
        contact.codeWord = QString::fromUtf8(word);
        contact.fieldOfWork = QString::fromLatin1(fieldOfWork);
        EXPECT_TRUE(file.store().contacts.update(contact));
        return contact.id;
    };
    const ContactId older = name(0, ContactStatus::Finished, "Blauer Bär", "radicalisation");
    const ContactId newer = name(1, ContactStatus::Finished, "blauer  BAER", "return");
    name(2, ContactStatus::Draft, "Blauer Bär", "radicalisation");
    name(3, ContactStatus::Finished, "", "radicalisation");
    const auto found = [this](const char *word, const QStringList &fieldsOfWork) {
        QList<ContactId> ids;
        const auto contacts = file.store().contacts.lastOfCodeWord(QString::fromUtf8(word), fieldsOfWork, 20);
        for (const ContactSummary &each : *contacts)
            ids.append(each.id);
        return ids;
    };
    const QString radicalisation = QStringLiteral("radicalisation"), returning = QStringLiteral("return");
    EXPECT_EQ(found("blauer bär", {radicalisation, returning}), (QList<ContactId>{newer, older}));
    EXPECT_EQ(found("blauer bär", {radicalisation}), QList<ContactId>{older});
    EXPECT_TRUE(found("", {radicalisation, returning}).isEmpty());
    EXPECT_TRUE(found("Bär", {radicalisation, returning}).isEmpty());
}

TEST_F(ContactRepositoryTest, knowsWhatIsUnfinishedAndWhatRuns)
{
    for (const ContactStatus status : allOf<ContactStatus>())
        add(int(status), status);
    EXPECT_EQ(*file.store().contacts.runningCount(), 2);
    EXPECT_EQ(file.store().contacts.unfinishedOf(file.account())->size(), 5);
    EXPECT_TRUE(file.store().contacts.unfinishedOf(AccountId::create())->isEmpty());
}

TEST_F(ContactRepositoryTest, keepsContactsOfOneMillisecondInTheOrderOfTheirMaking)
{
    QList<ContactId> made;
    for (int i = 0; i < 4; ++i)
        made.append(add(0, ContactStatus::Finished).id);
    ListRequest request;
    request.fieldsOfWork = {notAsked};
    QList<ContactId> listed;
    const auto page = file.store().contacts.page(request);
    for (const Contact &contact : page->rows)
        listed.append(contact.id);
    EXPECT_EQ(listed, made);
}

TEST_F(ContactRepositoryTest, movesInTimeWhenItsStartIsCorrected)
{
    Contact early = add(0, ContactStatus::Finished);
    const Contact late = add(5, ContactStatus::Finished);
    early.startedAt = base::Instant{late.startedAt.milliseconds + 1};
    ASSERT_TRUE(file.store().contacts.update(early));
    ListRequest request;
    request.fieldsOfWork = {notAsked};
    EXPECT_EQ(file.store().contacts.page(request)->rows.last().id, early.id);
}

TEST_F(ContactRepositoryTest, listsADayInTheOrganisationsTimeZone)
{
    Contact contact;
    contact.id = ContactId::create();
    contact.counsellor = file.account();
    contact.startedAt = *base::instantFromIso(QStringLiteral("2026-02-28T23:30:00Z")); // 1 March in Berlin
    ASSERT_TRUE(file.store().contacts.insert(contact));
    const auto countOn = [this](QDate day) {
        ListRequest request;
        request.fieldsOfWork = {notAsked};
        request.from = day;
        request.to = day;
        return file.store().contacts.page(request)->rows.size();
    };
    EXPECT_EQ(countOn(QDate(2026, 2, 28)), 0);
    EXPECT_EQ(countOn(QDate(2026, 3, 1)), 1);
}

TEST_F(ContactRepositoryTest, showsNoRowOfAnotherFieldOfWork)
{
    add(0, ContactStatus::Finished);
    ListRequest request;
    request.fieldsOfWork = {QStringLiteral("return")};
    EXPECT_TRUE(file.store().contacts.page(request)->rows.isEmpty());
    request.fieldsOfWork.clear();
    EXPECT_TRUE(file.store().contacts.page(request)->rows.isEmpty());
}

TEST_F(ContactRepositoryTest, refusesALinkToAPersonWhoDoesNotExist)
{
    Contact contact;
    contact.id = ContactId::create();
    contact.counsellor = file.account();
    contact.callers = {PersonId::create()};
    const auto refused = file.store().contacts.insert(contact);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, base::ErrorCode::Conflict);
}

TEST_F(ContactRepositoryTest, countsWhatStandsInTheWayOfClosing)
{
    CaseFile caseFile;
    caseFile.id = CaseFileId::create();
    caseFile.openedOn = QDate(2026, 1, 1);
    ASSERT_TRUE(file.store().caseFiles.insert(caseFile));
    Contact draft = add(0, ContactStatus::Draft);
    draft.caseFiles = {caseFile.id};
    draft.topics = {QStringLiteral("withdrawal"), QStringLiteral("child_welfare")};
    ASSERT_TRUE(file.store().contacts.update(draft));
    Task task;
    task.id = TaskId::create();
    task.caseFile = caseFile.id;
    ASSERT_TRUE(file.store().tasks.insert(task));
    const auto obstacles = file.store().caseFiles.closingObstacles(caseFile.id);
    EXPECT_EQ(obstacles->runningContacts, 1);
    EXPECT_EQ(obstacles->openTasks, 1);
    EXPECT_EQ(obstacles->openReferrals, 0);
    EXPECT_TRUE(*file.store().caseFiles.concernsChild(caseFile.id, 2026));
    EXPECT_EQ(file.store().contacts.ofCaseFile(caseFile.id)->size(), 1);
}

TEST_F(ContactRepositoryTest, givesTheRepliesOldestFirst)
{
    const Contact question = add(0, ContactStatus::Finished);
    Contact later = add(2, ContactStatus::Finished);
    Contact sooner = add(1, ContactStatus::Finished);
    for (Contact *reply : {&later, &sooner}) {
        reply->repliesTo = question.id;
        ASSERT_TRUE(file.store().contacts.update(*reply));
    }
    EXPECT_EQ(file.store().contacts.repliesTo(question.id), (QList{sooner, later}));
    EXPECT_EQ(file.store().contacts.repliesTo(later.id), QList<Contact>());
}
