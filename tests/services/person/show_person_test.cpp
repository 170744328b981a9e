#include "services/person/find_similar_people.h"
#include "services/person/show_person.h"
#include "support/case_world.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using namespace lotse::services;
using lotse::tests::CaseWorld;
using lotse::tests::outcome;

namespace {

Person named(const char *family, const char *given, const char *phone = "")
{
    Person person;
    person.role = QStringLiteral("caller");
    person.fieldOfWork = QStringLiteral("radicalisation");
    person.familyName = QString::fromUtf8(family);
    person.givenName = QString::fromUtf8(given);
    person.phone = QString::fromUtf8(phone);
    return person;
}

} // namespace

TEST(ShowPerson, TellsWhetherTheyCallThemselvesAndLeavesATrace)
{
    CaseWorld world;
    const auto caller = ShowPerson(world.context).run(world.caller.id);
    ASSERT_TRUE(caller);
    EXPECT_TRUE(caller->isCaller);
    EXPECT_EQ(caller->person, world.caller);
    EXPECT_EQ(world.fake.audit.entries().last().action, QStringLiteral("view_person"));
    EXPECT_EQ(world.fake.audit.entries().last().recordId, world.caller.id.text());
    const Person other = world.putPerson("Ahorn", world.field);
    EXPECT_FALSE(ShowPerson(world.context).run(other.id)->isCaller);
}

TEST(ShowPerson, HidesWhoBelongsToAnotherFieldOfWork)
{
    CaseWorld world;
    const Person elsewhere = world.putPerson("Birke", QStringLiteral("return"));
    world.actor.fieldsOfWork = {world.field};
    const auto before = world.snapshot();
    EXPECT_EQ(outcome(ShowPerson(world.context).run(elsewhere.id)), base::ErrorCode::NotFound);
    world.actor.role = Role::NoAccess;
    EXPECT_EQ(outcome(ShowPerson(world.context).run(world.caller.id)), base::ErrorCode::Forbidden);
    EXPECT_TRUE(world.snapshot() == before);
}

TEST(FindSimilarPeople, FindsNamesakesAndTheSameNumber)
{
    CaseWorld world;
    const Person namesake = world.fake.people.put(named("Müller", "Anna"));
    const Person sameNumber = world.fake.people.put(named("Beispiel", "Ada", "+49 170 0000000"));
    world.fake.people.put(named("Muster", "Anna"));
    Person elsewhere = named("Müller", "Anna");
    elsewhere.fieldOfWork = QStringLiteral("return");
    world.fake.people.put(elsewhere);

    const auto similar = FindSimilarPeople(world.context).run(named("mueller", "anna", "0170 0000000"));
    ASSERT_TRUE(similar);
    EXPECT_EQ(*similar, (QList<SimilarPerson>{{sameNumber.id, QStringLiteral("Beispiel, A."), true},
                                              {namesake.id, QStringLiteral("Müller, A."), false}}));
    EXPECT_EQ(world.fake.audit.entries().last().action, QStringLiteral("search"));
}

TEST(FindSimilarPeople, IsSilentAboutThePersonThemselvesAndWithoutAName)
{
    CaseWorld world;
    const Person stored = world.fake.people.put(named("Müller", "Anna", "0170 0000000"));
    EXPECT_TRUE(FindSimilarPeople(world.context).run(stored)->isEmpty());
    EXPECT_TRUE(FindSimilarPeople(world.context).run(named("", ""))->isEmpty());
    EXPECT_TRUE(FindSimilarPeople(world.context, 0).run(named("Müller", ""))->isEmpty());
    world.actor.fieldsOfWork = {QStringLiteral("return")};
    EXPECT_EQ(outcome(FindSimilarPeople(world.context).run(named("Müller", ""))), base::ErrorCode::NotFound);
    world.actor.role = Role::NoAccess;
    EXPECT_EQ(outcome(FindSimilarPeople(world.context).run(named("Müller", ""))), base::ErrorCode::Forbidden);
}
