#include "services/contact/contact_world.h"
#include "services/person/add_person.h"
#include "services/person/change_person.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using namespace lotse::services;
using base::ErrorCode;
using base::IssueCode;
using tests::ContactWorld;

namespace {

IssueCode issueOf(const base::Result<Person> &result)
{
    EXPECT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Invalid);
    EXPECT_EQ(result.error().issues.size(), 1);
    return result.error().issues.value(0).code;
}

} // namespace

TEST(AddPerson, storesWhatIsKnown)
{
    ContactWorld world;
    Person form;
    form.id = world.mother.id; // whatever the form says of itself
    form.role = QStringLiteral("professional");
    form.fieldOfWork = QStringLiteral("radicalisation");
    form.alias = QStringLiteral("Klassenlehrer");
    const auto added = AddPerson(world.bench.context).run(form);
    ASSERT_TRUE(added);
    form.id = added->id;
    form.revision = 1;
    EXPECT_FALSE(added->id == world.mother.id);
    EXPECT_EQ(world.bench.fake.people.at(added->id), form);
    ASSERT_EQ(world.bench.fake.audit.entries().size(), 1);
    EXPECT_EQ(world.bench.fake.audit.entries().first(),
              (AuditEntry{world.bench.clock.now(),
                          world.bench.actor.id,
                          QStringLiteral("add_person"),
                          RecordKind::Person,
                          added->id.text(),
                          QStringLiteral("radicalisation"),
                          {},
                          {}}));
}

TEST(AddPerson, refusesContactDataOfAPersonOfConcern)
{
    ContactWorld world;
    Person form;
    form.role = QStringLiteral("person_of_concern");
    form.email = QStringLiteral("sohn@example.org");
    EXPECT_EQ(issueOf(AddPerson(world.bench.context).run(form)), IssueCode::ContactDataOfPersonOfConcern);
    form.role = QStringLiteral("caller");
    EXPECT_TRUE(AddPerson(world.bench.context).run(form));
}

TEST(AddPerson, addsNobodyBehindTheActorsOwnWall)
{
    ContactWorld world;
    world.bench.actor.fieldsOfWork = {QStringLiteral("radicalisation"), notAsked};
    Person form;
    form.role = QStringLiteral("caller");
    form.fieldOfWork = QStringLiteral("return");
    EXPECT_EQ(AddPerson(world.bench.context).run(form).error().code, ErrorCode::NotFound);
}

TEST(ChangePerson, keepsEarlierValuesInTheHistory)
{
    ContactWorld world;
    Person form = world.mother;
    form.alias = QStringLiteral("Frau M.");
    form.externalId = QStringLiteral("row-1");
    const auto changed = ChangePerson(world.bench.context).run(form);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->revision, 2);
    EXPECT_EQ(changed->externalId, QString()) << "only an import gives one";
    const auto &changes = world.bench.fake.audit.changes();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().field, QStringLiteral("alias"));
    EXPECT_EQ(changes.first().before, QStringLiteral("Frau Musterfall"));
    EXPECT_EQ(world.bench.fake.audit.entries().first().fields, QStringList{QStringLiteral("alias")});
}

TEST(ChangePerson, writesNothingWhereNothingChanged)
{
    ContactWorld world;
    ASSERT_TRUE(ChangePerson(world.bench.context).run(world.mother));
    EXPECT_EQ(world.bench.fake.unitOfWork.writes(), 0);
}

TEST(ChangePerson, keepsContactDataOfAPersonOfConcernOnlyIfTheyCall)
{
    ContactWorld world;
    Person form = world.son;
    form.phone = QStringLiteral("0151 0000000");
    EXPECT_EQ(issueOf(ChangePerson(world.bench.context).run(form)), IssueCode::ContactDataOfPersonOfConcern);
    CaseFile ownCall = world.caseFile;
    ownCall.callers = {world.son.id};
    world.bench.fake.caseFiles.put(ownCall);
    EXPECT_TRUE(ChangePerson(world.bench.context).run(form));
}

TEST(ChangePerson, neverChangesAFieldOfWorkOnceGiven)
{
    ContactWorld world;
    for (const Code &other : {QStringLiteral("return"), notAsked}) {
        Person form = world.mother;
        form.fieldOfWork = other;
        EXPECT_EQ(issueOf(ChangePerson(world.bench.context).run(form)), IssueCode::CrossesPurposeWall);
    }
}

TEST(ChangePerson, carriesAFieldOfWorkToWhatIsLinked)
{
    ContactWorld world;
    Person form = world.mother;
    form.fieldOfWork = notAsked;
    world.bench.fake.people.put(form);
    Contact contact = world.running;
    contact.fieldOfWork = notAsked;
    contact.callers = {form.id};
    world.bench.fake.contacts.put(contact);
    form.fieldOfWork = QStringLiteral("return");
    ASSERT_TRUE(ChangePerson(world.bench.context).run(form));
    EXPECT_EQ(world.stored(contact).fieldOfWork, QStringLiteral("return"));
}
