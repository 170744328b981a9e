#include "support/open_desk.h"

#include "controllers/person/caller_controller.h"
#include "domain/person/person_rules.h"

using namespace lotse;
using controllers::CallerController;
using domain::Person;

namespace {

class CallerControllerTest : public ::testing::Test
{
protected:
    Person add(const char *familyName)
    {
        Person person;
        person.role = QStringLiteral("caller");
        person.familyName = QString::fromUtf8(familyName);
        person.givenName = QStringLiteral("Anna");
        QSignalSpy added(&callers, &CallerController::personAdded);
        callers.addPerson(person);
        EXPECT_TRUE(test::comes(added));
        return added.value(0).value(0).value<Person>();
    }

    test::OpenDesk open;
    CallerController callers{open.desk};
};

} // namespace

TEST_F(CallerControllerTest, FindsWhoIsTypedAfterARest)
{
    const Person person = add("Müller");
    QSignalSpy found(&callers, &CallerController::callersFound);
    for (const char *typed : {"m", "mü", "mül"})
        callers.search(QString::fromUtf8(typed));
    ASSERT_TRUE(test::comes(found));
    EXPECT_EQ(found.size(), 1); // one question for three keys
    ASSERT_EQ(callers.found().size(), 1);
    EXPECT_EQ(callers.found().first().person.id, person.id);
    EXPECT_EQ(domain::shortName(callers.found().first().person), QStringLiteral("Müller, A."));
}

TEST_F(CallerControllerTest, ShowsWhatWasBeforeOfTheLastOneLookedAt)
{
    const Person first = add("Eins");
    const Person second = add("Zwei");
    QSignalSpy changed(&callers, &CallerController::historyChanged);
    callers.lookAt(first.id);
    callers.lookAt(second.id);
    ASSERT_TRUE(test::comes(changed));
    EXPECT_EQ(changed.size(), 1);
    ASSERT_TRUE(callers.history());
    EXPECT_EQ(callers.history()->person.id, second.id);
    callers.lookAtNobody();
    EXPECT_FALSE(callers.history());
}

TEST_F(CallerControllerTest, RefusesContactDataOfAPersonOfConcern)
{
    Person person;
    person.role = QStringLiteral("person_of_concern");
    person.phone = QStringLiteral("030 901820");
    QSignalSpy failed(&callers, &CallerController::failed);
    callers.addPerson(person);
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed.first().first().value<base::Error>().issues.value(0).code,
              base::IssueCode::ContactDataOfPersonOfConcern);
}
