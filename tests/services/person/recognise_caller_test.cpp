#include "services/contact/contact_world.h"
#include "services/person/recognise_caller.h"
#include "services/person/show_caller.h"
#include "services/person/show_code_word.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using namespace lotse::services;
using tests::ContactWorld;

namespace {

class CallerTest : public ::testing::Test
{
protected:
    CallerTest()
    {
        Person mother = world.bench.fake.people.at(world.mother.id);
        mother.familyName = QStringLiteral("Beispiel");
        mother.safeContact = QStringLiteral("nur abends");
        world.bench.fake.people.put(mother);
        Contact call = world.stored(world.finished);
        call.callers = {mother.id};
        world.bench.fake.contacts.put(call);
    }

    [[nodiscard]] QStringList actions() const
    {
        QStringList actions;
        for (const AuditEntry &entry : world.bench.fake.audit.entries())
            actions.append(entry.action);
        return actions;
    }

    ContactWorld world;
};

} // namespace

TEST_F(CallerTest, isRecognisedByTheBeginningOfTheName)
{
    const auto found = RecogniseCaller(world.bench.context).run(QStringLiteral("bei"));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().person.id, world.mother.id);
    EXPECT_EQ(found->first().contacts,
              int(world.bench.fake.contacts.lastOfPerson(world.mother.id, 20)->size()));
    EXPECT_EQ(actions(), QStringList{QStringLiteral("search")});
}

TEST_F(CallerTest, isNotLookedForBeforeTwoLetters)
{
    for (const char *typed : {"", " ", "b", "-"}) {
        const auto found = RecogniseCaller(world.bench.context).run(QString::fromLatin1(typed));
        ASSERT_TRUE(found) << typed;
        EXPECT_TRUE(found->isEmpty()) << typed;
    }
    EXPECT_TRUE(actions().isEmpty());
}

TEST_F(CallerTest, isShownWithWhatWasBefore)
{
    const auto history = ShowCaller(world.bench.context).run(world.mother.id);
    ASSERT_TRUE(history);
    EXPECT_EQ(history->person.safeContact, QStringLiteral("nur abends"));
    EXPECT_EQ(history->contacts, *world.bench.fake.contacts.lastOfPerson(world.mother.id, 20));
    EXPECT_FALSE(history->contacts.isEmpty());
    EXPECT_EQ(actions(), QStringList{QStringLiteral("view_person")});
}

TEST_F(CallerTest, isShownByTheCodeWordAlone)
{
    Contact anonymous = world.put(ContactStatus::Finished);
    anonymous.codeWord = QStringLiteral("Ahorn");
    world.bench.fake.contacts.put(anonymous);
    const auto history = ShowCodeWord(world.bench.context).run(QStringLiteral("ahorn"));
    ASSERT_TRUE(history);
    EXPECT_TRUE(history->person.id.isNull());
    ASSERT_EQ(history->contacts.size(), 1);
    EXPECT_EQ(history->contacts.first().id, anonymous.id);
    EXPECT_EQ(actions(), QStringList{QStringLiteral("search")});
    world.bench.actor.fieldsOfWork = {QStringLiteral("return")};
    EXPECT_TRUE(ShowCodeWord(world.bench.context).run(QStringLiteral("ahorn"))->contacts.isEmpty());
}

TEST_F(CallerTest, staysHiddenBehindTheWall)
{
    world.bench.actor.fieldsOfWork = {QStringLiteral("return")};
    const auto history = ShowCaller(world.bench.context).run(world.mother.id);
    ASSERT_FALSE(history);
    EXPECT_EQ(history.error().code, base::ErrorCode::NotFound);
    EXPECT_TRUE(RecogniseCaller(world.bench.context).run(QStringLiteral("bei"))->isEmpty());
}
