#include "support/open_desk.h"

using namespace lotse;

TEST(Desk, KnowsTheStoreItOpened)
{
    test::OpenDesk open;
    EXPECT_TRUE(open.desk.isOpen());
    EXPECT_EQ(open.desk.path(), open.path());
    EXPECT_EQ(open.desk.setting().organisation.name, QStringLiteral("Test desk"));
    EXPECT_TRUE(open.desk.setting().codes.contains(QStringLiteral("channel"), QStringLiteral("phone")));
    EXPECT_EQ(open.desk.today(), QDate(2026, 11, 23));
}

TEST(Desk, ReadsWhatWasWritten)
{
    test::OpenDesk open;
    const auto id = domain::PartnerId::create();
    const auto written = test::awaited(
        open.desk.write([id](const services::Context &context) -> base::Result<void> {
            domain::Partner partner;
            partner.id = id;
            partner.name = QStringLiteral("Anker Beratung");
            return context.store.partners.insert(partner);
        }));
    ASSERT_TRUE(written);
    const auto read = open.stored(
        [id](const services::Context &context) { return context.store.partners.find(id); });
    ASSERT_TRUE(read);
    EXPECT_EQ(read->name, QStringLiteral("Anker Beratung"));
}

TEST(Desk, TellsWhyAStoreDoesNotOpen)
{
    const base::SystemClock clock;
    storage::SqliteStoreFactory stores;
    controllers::Desk desk(stores, clock);
    QSignalSpy failed(&desk, &controllers::Desk::openingFailed);
    desk.openStore(QStringLiteral("/nowhere/store.lotse"));
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.first().first().value<base::Error>().code, base::ErrorCode::NotFound);
    EXPECT_FALSE(desk.isOpen());
}

TEST(Desk, IsOfflineOnceItIsClosed)
{
    test::OpenDesk open;
    QSignalSpy closed(&open.desk, &controllers::Desk::storeClosed);
    open.desk.closeStore();
    ASSERT_TRUE(test::comes(closed));
    EXPECT_FALSE(open.desk.isOpen());
    const auto answer = open.stored([](const services::Context &) -> base::Result<int> { return 1; });
    EXPECT_EQ(answer.error().code, base::ErrorCode::Offline);
}
