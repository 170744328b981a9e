#include "support/open_desk.h"

#include "controllers/store/first_start_controller.h"

using namespace lotse;
using controllers::Desk;
using controllers::FirstStartController;

namespace {

class FirstStartControllerTest : public ::testing::Test
{
protected:
    [[nodiscard]] qsizetype contactsIn()
    {
        return test::awaited(desk.write([](const services::Context &context) -> base::Result<qsizetype> {
                   domain::ListRequest request;
                   request.fieldsOfWork = context.actor.fieldsOfWork;
                   LOTSE_TRY(page, context.store.contacts.page(request));
                   return page.rows.size();
               }))
            .value();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("store.lotse"));
    const base::SystemClock clock;
    storage::SqliteStoreFactory stores;
    Desk desk{stores, clock};
    FirstStartController first{desk};
};

} // namespace

TEST_F(FirstStartControllerTest, MakesAnEmptyStoreWithPartners)
{
    QSignalSpy created(&first, &FirstStartController::created);
    first.createStore(path, QStringLiteral("Beratungsstelle Test"));
    EXPECT_TRUE(first.isBusy());
    ASSERT_TRUE(test::comes(created));
    EXPECT_FALSE(first.isBusy());
    EXPECT_EQ(desk.setting().organisation.name, QStringLiteral("Beratungsstelle Test"));
    EXPECT_EQ(contactsIn(), 0);
}

TEST_F(FirstStartControllerTest, MakesAStoreToLookAroundIn)
{
    QSignalSpy created(&first, &FirstStartController::created);
    first.createDemoStore(path);
    ASSERT_TRUE(test::comes(created));
    EXPECT_GT(contactsIn(), 50);
}

TEST_F(FirstStartControllerTest, LeavesNothingBehindWhereItFails)
{
    QSignalSpy failed(&first, &FirstStartController::failed);
    first.createStore(path, QString()); // an organisation has a name
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.first().first().value<base::Error>().code, base::ErrorCode::Invalid);
    EXPECT_FALSE(desk.isOpen());
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}
