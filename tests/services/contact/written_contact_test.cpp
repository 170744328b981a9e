#include "services/contact/answer_written_contact.h"
#include "services/contact/contact_world.h"
#include "services/contact/receive_written_contact.h"
#include "services/contact/take_up_written_contact.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using namespace lotse::services;
using base::IssueCode;
using tests::ContactWorld;
using S = ContactStatus;

TEST(ReceiveWrittenContact, waitsForItsAnswer)
{
    ContactWorld world;
    for (const QString &channel : world.bench.codes.keys(QStringLiteral("channel"))) {
        const bool isMessage = channel == QLatin1String("email") || channel == QLatin1String("web_form")
            || channel == QLatin1String("letter");
        const auto received = ReceiveWrittenContact(world.bench.context)
                                  .run({channel, world.minutesAgo(90), QStringLiteral("Guten Tag")});
        EXPECT_EQ(received.has_value(), isMessage) << channel.toStdString();
        if (!received)
            continue;
        EXPECT_EQ(received->status, S::Received);
        EXPECT_EQ(received->startedAt, world.minutesAgo(90));
        EXPECT_EQ(received->receivedAt, world.minutesAgo(90));
        EXPECT_EQ(received->note, QStringLiteral("Guten Tag"));
        EXPECT_TRUE(received->number.isEmpty());
        EXPECT_EQ(world.stored(*received), *received);
    }
}

TEST(ReceiveWrittenContact, refusesAMessageFromTheFuture)
{
    ContactWorld world;
    const auto result =
        ReceiveWrittenContact(world.bench.context).run({QStringLiteral("email"), world.minutesAgo(-1), {}});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().issues.size(), 2) << "start and reception";
    EXPECT_EQ(result.error().issues.first().code, IssueCode::StartsInFuture);
}

TEST(TakeUpWrittenContact, makesItTheActors)
{
    ContactWorld world;
    Account colleague;
    colleague.id = AccountId::create();
    colleague.login = QStringLiteral("kollegin");
    world.bench.fake.accounts.put(colleague);
    Contact message = world.received;
    message.counsellor = colleague.id;
    world.bench.fake.contacts.put(message);
    const auto taken = TakeUpWrittenContact(world.bench.context).run(message.id, message.revision);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->status, S::InAnswer);
    EXPECT_EQ(taken->counsellor, world.bench.actor.id);
    EXPECT_FALSE(taken->answeredAt);
}

TEST(AnswerWrittenContact, finishesWithTheTimeOfTheAnswerAndANumber)
{
    ContactWorld world;
    for (const Contact &message : {world.received, world.inAnswer}) {
        const auto answered = AnswerWrittenContact(world.bench.context).run(message.id, message.revision);
        ASSERT_TRUE(answered);
        EXPECT_EQ(answered->status, S::Finished);
        EXPECT_EQ(answered->answeredAt, world.bench.clock.now());
        EXPECT_FALSE(answered->endedAt);
        EXPECT_TRUE(answered->number.startsWith(QLatin1String("K-2026-")));
    }
}

TEST(AnswerWrittenContact, keepsThePromiseOfAFollowUp)
{
    ContactWorld world;
    Contact message = world.inAnswer;
    message.followUpOn = QDate(2026, 11, 30);
    world.bench.fake.contacts.put(message);
    ASSERT_TRUE(AnswerWrittenContact(world.bench.context).run(message.id, message.revision));
    ASSERT_EQ(world.bench.fake.tasks.all().size(), 1);
    EXPECT_EQ(world.bench.fake.tasks.all().first().dueOn, QDate(2026, 11, 30));
}

TEST(WrittenContacts, followTheStateTable)
{
    for (const S status : allOf<S>()) {
        ContactWorld world;
        const Contact contact = world.put(status);
        const auto taken = TakeUpWrittenContact(world.bench.context).run(contact.id, contact.revision);
        EXPECT_EQ(taken.has_value(), status == S::Received) << word(status).toStdString();
    }
    for (const S status : allOf<S>()) {
        ContactWorld world;
        const Contact contact = world.put(status);
        const auto answered = AnswerWrittenContact(world.bench.context).run(contact.id, contact.revision);
        EXPECT_EQ(answered.has_value(), status == S::Received || status == S::InAnswer)
            << word(status).toStdString();
        EXPECT_TRUE(answered || answered.error().code == base::ErrorCode::Conflict);
    }
}
