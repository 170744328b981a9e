#include "services/contact/frequent_topics.h"

#include "services/contact/contact_world.h"

#include <gtest/gtest.h>

namespace lotse::tests {
namespace {

using namespace domain;
using services::FrequentTopics;

class FrequentTopicsTest : public ::testing::Test
{
protected:
    void put(int howMany, const char *topic, int daysAgo)
    {
        for (int i = 0; i < howMany; ++i) {
            Contact contact = world.finished;
            contact.id = ContactId::create();
            contact.topics = {QString::fromLatin1(topic)};
            contact.startedAt.milliseconds -= qint64(daysAgo) * 24 * 60 * 60 * 1000;
            world.bench.fake.contacts.put(contact);
        }
    }
    QStringList found(int most) { return *FrequentTopics(world.bench.context).run(most); }

    ContactWorld world;
};

TEST_F(FrequentTopicsTest, countTheLastMonths)
{
    put(3, "withdrawal", 5);
    put(5, "behaviour_change", 20);
    put(9, "conversion", 200);
    EXPECT_EQ(found(2), (QStringList{QStringLiteral("behaviour_change"), QStringLiteral("withdrawal")}));
}

TEST_F(FrequentTopicsTest, areFilledUpFromTheCodeList)
{
    put(1, "withdrawal", 5);
    const QStringList topics = found(9);
    EXPECT_EQ(topics.size(), 9);
    EXPECT_EQ(topics.first(), QStringLiteral("withdrawal"));
    EXPECT_EQ(topics.count(QStringLiteral("withdrawal")), 1);
}

TEST_F(FrequentTopicsTest, leaveOutWhatIsOfferedNoMore)
{
    put(9, "no_such_topic", 5);
    EXPECT_FALSE(found(9).contains(QStringLiteral("no_such_topic")));
}

} // namespace
} // namespace lotse::tests
