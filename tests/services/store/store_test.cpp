#include "services/store/check_store.h"
#include "services/store/load_directory.h"
#include "services/store/session.h"
#include "services/store/shipped.h"
#include "support/fake_store_factory.h"
#include "support/test_bench.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace lotse;
using base::ErrorCode;
using base::IssueCode;
using services::NewStore;

namespace {

const QString path = QStringLiteral("here.lotse");
const NewStore house{QStringLiteral("Beratung Nord"), QStringLiteral("Europe/Berlin")};

struct StoreTest : ::testing::Test {
    void make()
    {
        const auto draft = stores.create(path);
        ASSERT_TRUE(draft);
        ASSERT_TRUE(services::createSession(**draft, clock, house));
        ASSERT_TRUE((*draft)->keep());
    }

    tests::FakeStoreFactory stores;
    base::FixedClock clock{tests::instant("2026-11-23T09:00:00+01:00")};
};

} // namespace

TEST_F(StoreTest, InitialisesWithOrganisationLocalUserAndCodeLists)
{
    make();
    const auto session = services::openSession(stores, path, clock);
    ASSERT_TRUE(session);
    const services::Context &context = (*session)->context();
    EXPECT_EQ(context.organisation.name, house.organisation);
    EXPECT_EQ(context.organisation.zone, QTimeZone("Europe/Berlin"));
    EXPECT_EQ(context.actor.login, domain::localLogin);
    EXPECT_EQ(context.actor.role, domain::Role::Local);
    EXPECT_TRUE(context.actor.fieldsOfWork.contains(QStringLiteral("radicalisation")));
    EXPECT_TRUE(context.actor.fieldsOfWork.contains(domain::notAsked));
    EXPECT_TRUE(context.codes.contains(QStringLiteral("channel"), QStringLiteral("phone")));

    const auto entries = stores.at(path)->audit.entries();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].action, QStringLiteral("initialise_store"));
    EXPECT_EQ(entries[0].actor, context.actor.id);
    EXPECT_EQ(entries[0].at, clock.now());
}

TEST_F(StoreTest, IsOpenWhileItIsMade)
{
    const auto draft = stores.create(path);
    ASSERT_TRUE(draft);
    const auto session = services::createSession(**draft, clock, house);
    ASSERT_TRUE(session);
    EXPECT_EQ((*session)->context().organisation.name, house.organisation);
    EXPECT_EQ((*session)->context().actor.login, domain::localLogin);
    EXPECT_EQ(stores.at(path), nullptr);
}

TEST_F(StoreTest, RefusesBadInput)
{
    struct Row {
        NewStore input;
        IssueCode issue;
        QString field;
    };
    const Row rows[] = {
        {{QStringLiteral("  "), house.timeZone}, IssueCode::Required, QStringLiteral("organisation")},
        {{QStringLiteral("a") + QChar(0), house.timeZone},
         IssueCode::NulCharacter,
         QStringLiteral("organisation")},
        {{house.organisation, QStringLiteral("Mars/Base")},
         IssueCode::WrongType,
         QStringLiteral("time_zone")},
        {{house.organisation, QString()}, IssueCode::WrongType, QStringLiteral("time_zone")},
    };
    for (const Row &row : rows) {
        const auto draft = stores.create(path);
        ASSERT_TRUE(draft);
        const auto session = services::createSession(**draft, clock, row.input);
        ASSERT_FALSE(session);
        EXPECT_EQ(session.error().code, ErrorCode::Invalid);
        ASSERT_EQ(session.error().issues.size(), 1);
        EXPECT_EQ(session.error().issues[0].code, row.issue);
        EXPECT_EQ(session.error().issues[0].field, row.field);
    }
}

TEST_F(StoreTest, RefusesASecondOrganisation)
{
    make();
    auto open = stores.open(path);
    ASSERT_TRUE(open);
    const auto again = services::InitialiseStore((*open)->store(), clock).run(house);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
    EXPECT_EQ(stores.at(path)->audit.entries().size(), 1);
}

TEST_F(StoreTest, PassesOnWhyAStoreDoesNotOpen)
{
    EXPECT_EQ(services::openSession(stores, path, clock).error().code, ErrorCode::NotFound);
    stores.failure = ErrorCode::SchemaTooNew;
    EXPECT_EQ(services::openSession(stores, path, clock).error().code, ErrorCode::SchemaTooNew);
}

TEST_F(StoreTest, CallsAnEmptyStoreCorrupt)
{
    ASSERT_TRUE(stores.create(path).value()->keep());
    EXPECT_EQ(services::openSession(stores, path, clock).error().code, ErrorCode::Corrupt);
}

TEST(Shipped, HasEveryCodeListAndTheDirectory)
{
    const auto lists = services::shippedCodeLists();
    ASSERT_TRUE(lists);
    EXPECT_GE(lists->size(), 30);
    QFile directory(services::shippedDirectory());
    ASSERT_TRUE(directory.open(QIODevice::ReadOnly));
    EXPECT_TRUE(directory.readLine().startsWith("name,kind,"));
}

TEST(CheckStore, ReportsFindingsToWhoMayCheck)
{
    tests::TestBench bench;
    bench.fake.check.findings = {{QStringLiteral("number_gap"), QStringLiteral("contact"), {}}};
    const auto findings = services::CheckStore(bench.context).run();
    ASSERT_TRUE(findings);
    ASSERT_EQ(findings->size(), 1);
    EXPECT_EQ(findings->first().what, QStringLiteral("number_gap"));

    bench.actor.role = domain::Role::NoAccess;
    EXPECT_EQ(services::CheckStore(bench.context).run().error().code, ErrorCode::Forbidden);
}

TEST(LoadDirectory, TakesInEveryShippedPartnerOnce)
{
    tests::TestBench bench;
    const auto loaded = services::loadDirectory(bench.context);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->added, 112);
    EXPECT_EQ(loaded->skipped, 0);
    EXPECT_EQ(services::loadDirectory(bench.context)->unchanged, 112);
}
