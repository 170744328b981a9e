#include "storage/connection/store_connection.h"
#include "storage/statistics/packed_facts.h"
#include "support/store_file.h"

using namespace lotse;
using namespace lotse::domain;

namespace {

constexpr qint64 hour = 3'600'000;
const base::Instant noon{1'790'000'000'000};

class ContactCountsTest : public testing::Test
{
protected:
    PersonId addPerson()
    {
        Person person;
        person.id = PersonId::create();
        person.fieldOfWork = QStringLiteral("radicalisation");
        EXPECT_TRUE(file.store().people.insert(person));
        return person.id;
    }

    Contact addCall(int hours, const QList<PersonId> &callers)
    {
        Contact contact;
        contact.id = ContactId::create();
        contact.status = ContactStatus::Finished;
        contact.fieldOfWork = QStringLiteral("radicalisation");
        contact.channel = QStringLiteral("phone");
        contact.startedAt = {noon.milliseconds + hours * hour};
        contact.counsellor = file.account();
        contact.callers = callers;
        EXPECT_TRUE(file.store().contacts.insert(contact));
        return contact;
    }

    /// The callers as they count, in the order of the calls.
    QList<ContactFacts::Caller> callers()
    {
        QList<ContactFacts::Caller> found;
        const auto done = file.store().statistics.contactsStarted(
            {0}, {noon.milliseconds + 1000 * hour}, {QStringLiteral("radicalisation")},
            [&found](const ContactFacts &facts) { found.append(facts.caller); });
        EXPECT_TRUE(done);
        const auto findings = file.store().check.run();
        EXPECT_TRUE(findings);
        for (const StoreFinding &finding : *findings)
            EXPECT_NE(finding.what, QStringLiteral("counts")) << finding.recordId.toStdString();
        return found;
    }

    test::StoreFile file;
};

using Caller = ContactFacts::Caller;

} // namespace

TEST(PackedFacts, areReadAsTheyWereWritten)
{
    ContactFacts facts;
    facts.finished = true;
    facts.enteredLater = true;
    facts.firstContact = ContactFacts::FirstContact::No;
    facts.caller = Caller::Known;
    facts.minutes = 1'000'000;
    facts.values = {1, 127, 128, 70'000, 0xffff'ffff};
    ContactFacts read;
    read.values = {9, 9, 9, 9, 9, 9, 9}; // memory used again
    ASSERT_TRUE(storage::unpack(storage::packed(facts), read));
    EXPECT_EQ(read, facts);
    facts = {};
    facts.values = {0};
    ASSERT_TRUE(storage::unpack(storage::packed(facts), read));
    EXPECT_EQ(read, facts);
}

TEST(PackedFacts, areRefusedWhereANumberIsCutOffOrTooLong)
{
    ContactFacts facts;
    facts.values = {300};
    const QByteArray bytes = storage::packed(facts);
    ContactFacts read;
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(storage::unpack(bytes.first(size), read)) << size;
    EXPECT_FALSE(storage::unpack(QByteArray(64, char(0xff)), read));
}

TEST_F(ContactCountsTest, tellWhoCalledBefore)
{
    const PersonId mother = addPerson();
    const PersonId friendOfHers = addPerson();
    addCall(3, {mother});
    addCall(4, {});
    addCall(5, {friendOfHers, mother});
    EXPECT_EQ(callers(), (QList{Caller::New, Caller::None, Caller::Known}));
}

TEST_F(ContactCountsTest, followAnEarlierCallThatIsEnteredLater)
{
    const PersonId mother = addPerson();
    addCall(3, {mother});
    addCall(1, {mother});
    EXPECT_EQ(callers(), (QList{Caller::New, Caller::Known}));
}

TEST_F(ContactCountsTest, followEveryChangeOfTheEarlierCall)
{
    const PersonId mother = addPerson();
    Contact first = addCall(1, {mother});
    addCall(3, {mother});
    const auto change = [&](const std::function<void(Contact &)> &act) {
        act(first);
        EXPECT_TRUE(file.store().contacts.update(first));
        return callers();
    };
    EXPECT_EQ(change([](Contact &call) { call.callers = {}; }), (QList{Caller::None, Caller::New}));
    EXPECT_EQ(change([&](Contact &call) { call.callers = {mother}; }), (QList{Caller::New, Caller::Known}));
    EXPECT_EQ(change([](Contact &call) { call.status = ContactStatus::Draft; }), (QList{Caller::New, Caller::New}));
    EXPECT_EQ(change([](Contact &call) { call.status = ContactStatus::Finished; }),
              (QList{Caller::New, Caller::Known}));
    EXPECT_EQ(change([](Contact &call) { call.startedAt.milliseconds += 5 * hour; }),
              (QList{Caller::New, Caller::Known}));
    EXPECT_EQ(change([](Contact &call) { call.status = ContactStatus::Discarded; }), (QList{Caller::New}));
}

TEST_F(ContactCountsTest, forgetNumbersThatWereTakenBack)
{
    {
        const auto transaction = Transaction::beginWrite(file.store().unitOfWork);
        ASSERT_TRUE(transaction);
        Contact contact = addCall(1, {});
        contact.topics = {QStringLiteral("threat")};
        ASSERT_TRUE(file.store().contacts.update(contact));
    }
    Contact contact = addCall(2, {});
    contact.topics = {QStringLiteral("custody")};
    ASSERT_TRUE(file.store().contacts.update(contact));
    file.reopen();
    QStringList topics;
    const QList<CountedValue> values = *file.store().statistics.values();
    ASSERT_TRUE(file.store().statistics.contactsStarted({0}, {noon.milliseconds + 1000 * hour},
                                                        {QStringLiteral("radicalisation")},
                                                        [&](const ContactFacts &facts) {
        for (const ValueNumber number : facts.values) {
            if (values[qsizetype(number)].dimension == ContactDimension::Topics)
                topics.append(values[qsizetype(number)].value);
        }
    }));
    EXPECT_EQ(topics, QStringList{QStringLiteral("custody")});
}

TEST_F(ContactCountsTest, keepTheWallBetweenFieldsOfWork)
{
    addCall(1, {});
    int seen = 0;
    for (const auto &[fieldOfWork, expected] : {std::pair("return", 0), std::pair("radicalisation", 1), std::pair("not_asked", 1)}) {
        ASSERT_TRUE(file.store().statistics.contactsStarted({0}, {noon.milliseconds + 1000 * hour},
                                                            {QString::fromLatin1(fieldOfWork)},
                                                            [&seen](const ContactFacts &) { ++seen; }));
        EXPECT_EQ(seen, expected) << fieldOfWork;
    }
}

TEST_F(ContactCountsTest, refuseBytesThatAreNoFacts)
{
    addCall(1, {});
    file.close();
    for (const char *bytes : {"''", "x'0100'", "x'0100ffffffff0f'"}) { // nothing, no value, a number nobody gave
        {
            auto connection = storage::StoreConnection::open({file.path()}, nullptr);
            ASSERT_TRUE(connection);
            ASSERT_TRUE((*connection)->execute(QStringLiteral("update contact_count set facts = cast(%1 as blob)")
                                                   .arg(QLatin1String(bytes))));
        }
        file.reopen();
        const auto counted = file.store().statistics.contactsStarted({0}, {noon.milliseconds + 1000 * hour},
                                                                     {QStringLiteral("radicalisation")},
                                                                     [](const ContactFacts &) {});
        ASSERT_FALSE(counted) << bytes;
        EXPECT_EQ(counted.error().code, base::ErrorCode::Corrupt) << bytes;
        file.close();
    }
}
