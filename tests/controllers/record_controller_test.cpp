#include "controllers/partner/partner_controller.h"
#include "controllers/person/person_controller.h"
#include "support/open_desk.h"

using namespace lotse;
using namespace lotse::controllers;
using namespace lotse::domain;

namespace {

class RecordControllerTest : public ::testing::Test
{
protected:
    Person blank() const
    {
        Person person;
        person.role = QStringLiteral("caller");
        person.fieldOfWork = QStringLiteral("radicalisation");
        return person;
    }
    Person added(const char *family)
    {
        Person person = blank();
        person.familyName = QString::fromUtf8(family);
        return *test::awaited(desk.desk.write(
            [person](const services::Context &context) { return services::AddPerson(context).run(person); }));
    }
    void open(const PersonId &id)
    {
        QSignalSpy opened(&people, &RecordController::opened);
        people.open(id);
        ASSERT_TRUE(test::comes(opened));
    }
    /// What somebody else does meanwhile.
    void change(Person person)
    {
        ASSERT_TRUE(test::awaited(desk.desk.write(
            [person](const services::Context &context) { return services::ChangePerson(context).run(person); })));
    }

    test::OpenDesk desk;
    PersonController people{desk.desk};
};

} // namespace

TEST_F(RecordControllerTest, AddsAndChangesARecord)
{
    QSignalSpy saved(&people, &RecordController::saved);
    QSignalSpy told(&desk.desk, &Desk::recordsChanged);
    people.begin(blank());
    EXPECT_TRUE(people.isOpen());
    EXPECT_EQ(people.record().revision, 0);
    Person form = people.record();
    form.familyName = QStringLiteral("Beispiel");
    people.save(form);
    ASSERT_TRUE(test::comes(saved));
    EXPECT_EQ(people.record().revision, 1);
    EXPECT_EQ(told.count(), 1);

    form = people.record();
    form.city = QStringLiteral("Ulm");
    saved.clear();
    people.save(form);
    ASSERT_TRUE(test::comes(saved));
    open(form.id);
    EXPECT_EQ(people.record().city, QStringLiteral("Ulm"));
    EXPECT_FALSE(people.shown().isCaller);
}

TEST_F(RecordControllerTest, TellsWhatIsWrongAndStoresNothing)
{
    QSignalSpy issues(&people, &RecordController::issuesFound);
    Person form = blank();
    form.role = QStringLiteral("person_of_concern");
    form.phone = QStringLiteral("0170 0000000");
    people.begin(form);
    people.save(form);
    ASSERT_TRUE(test::comes(issues));
    const auto found = issues[0][0].value<QList<base::FieldIssue>>();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].code, base::IssueCode::ContactDataOfPersonOfConcern);
    EXPECT_EQ(found[0].field, QStringLiteral("phone"));
    EXPECT_EQ(people.record().revision, 0);
}

TEST_F(RecordControllerTest, MergesWithWhatSomebodyElseSaved)
{
    const Person original = added("Beispiel");
    open(original.id);
    Person theirs = original;
    theirs.city = QStringLiteral("Ulm");
    theirs.alias = QStringLiteral("Birke");
    change(theirs);

    QSignalSpy merged(&people, &RecordController::merged);
    Person mine = people.record();
    mine.alias = QStringLiteral("Ahorn");
    mine.givenName = QStringLiteral("Ada");
    people.save(mine);
    ASSERT_TRUE(test::comes(merged));
    ASSERT_EQ(people.contested().size(), 1);
    const controllers::ContestedField &alias = people.contested().first();
    EXPECT_EQ(alias.field, QStringLiteral("alias"));
    EXPECT_EQ(alias.original.value, domain::FieldValue(QString()));
    EXPECT_EQ(alias.mine.value, domain::FieldValue(QStringLiteral("Ahorn")));
    EXPECT_EQ(alias.theirs.value, domain::FieldValue(QStringLiteral("Birke")));
    EXPECT_EQ(people.record().city, QStringLiteral("Ulm"));
    EXPECT_EQ(people.record().alias, QStringLiteral("Ahorn"));
    EXPECT_EQ(people.record().revision, 2);

    QSignalSpy saved(&people, &RecordController::saved);
    people.save(people.record());
    ASSERT_TRUE(test::comes(saved));
    EXPECT_EQ(people.record().revision, 3);
    EXPECT_EQ(people.record().givenName, QStringLiteral("Ada"));
}

TEST_F(RecordControllerTest, FailsForARecordThatIsNotThere)
{
    QSignalSpy failed(&people, &RecordController::failed);
    people.open(PersonId::create());
    ASSERT_TRUE(test::comes(failed));
    EXPECT_EQ(failed[0][0].value<base::Error>().code, base::ErrorCode::NotFound);
    EXPECT_FALSE(people.isOpen());
}

TEST_F(RecordControllerTest, FindsOthersWhoMayBeTheSame)
{
    const Person known = added("Müller");
    QSignalSpy found(&people, &PersonController::similarFound);
    Person form = blank();
    form.familyName = QStringLiteral("Mueller");
    people.findSimilar(form);
    ASSERT_TRUE(test::comes(found));
    ASSERT_EQ(people.similar().size(), 1);
    EXPECT_EQ(people.similar().first().id, known.id);
}

TEST_F(RecordControllerTest, HoldsAPartnerToo)
{
    PartnerController partners(desk.desk);
    QSignalSpy saved(&partners, &RecordController::saved);
    Partner form;
    form.name = QStringLiteral("Anker Beratung");
    partners.begin({});
    partners.save(form);
    ASSERT_TRUE(test::comes(saved));
    QSignalSpy issues(&partners, &RecordController::issuesFound);
    partners.begin({});
    partners.save(form);
    ASSERT_TRUE(test::comes(issues));
    EXPECT_EQ(issues[0][0].value<QList<base::FieldIssue>>().first().code, base::IssueCode::DuplicateValue);
}
