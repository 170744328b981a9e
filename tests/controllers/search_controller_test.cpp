#include "controllers/search/search_controller.h"
#include "services/person/add_person.h"
#include "support/open_desk.h"

using namespace lotse;
using controllers::SearchController;

namespace {

class SearchControllerTest : public ::testing::Test
{
protected:
    SearchControllerTest()
    {
        for (const char *name : {"Beispiel", "Muster"}) {
            domain::Person person;
            person.role = QStringLiteral("caller");
            person.familyName = QString::fromLatin1(name);
            EXPECT_TRUE(desk.stored([person](const services::Context &context) {
                return services::AddPerson(context).run(person);
            }));
        }
    }

    test::OpenDesk desk;
    SearchController search{desk.desk};
};

} // namespace

TEST_F(SearchControllerTest, AnswersWhatIsTypedLast)
{
    QSignalSpy found(&search, &SearchController::found);
    search.search(QStringLiteral("must"));
    search.hurry();
    search.search(QStringLiteral("beisp"));
    EXPECT_TRUE(search.isAsking());
    search.hurry();
    ASSERT_TRUE(test::comes(found));
    EXPECT_EQ(found.size(), 1);
    EXPECT_FALSE(search.isAsking());
    ASSERT_EQ(search.hits().size(), 1);
    EXPECT_EQ(search.hits().first().text, QStringLiteral("Beispiel"));
}

TEST_F(SearchControllerTest, AsksByItselfOnceTheKeysRest)
{
    QSignalSpy found(&search, &SearchController::found);
    search.search(QStringLiteral("must"));
    ASSERT_TRUE(test::comes(found));
    EXPECT_EQ(search.hits().size(), 1);
}

TEST_F(SearchControllerTest, AsksNothingForASingleLetter)
{
    search.search(QStringLiteral("b"));
    EXPECT_FALSE(search.isAsking());
    search.search(QStringLiteral("be"));
    search.forget();
    EXPECT_FALSE(search.isAsking());
    EXPECT_TRUE(search.hits().isEmpty());
}
