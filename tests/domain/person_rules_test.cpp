#include "domain/person/person_rules.h"
#include "support/shipped_codes.h"

#include <gtest/gtest.h>

using namespace lotse;
using namespace lotse::domain;
using base::FieldIssue;
using base::IssueCode;

namespace {

Person personOf(const char *role)
{
    Person person;
    person.role = QString::fromLatin1(role);
    person.alias = QStringLiteral("Kapitän Blaubär");
    return person;
}

} // namespace

TEST(CheckPerson, keepsContactDataOfAPersonOfConcernOnlyIfTheyCall)
{
    for (const QString &role : tests::shippedCodes().keys(QStringLiteral("person_role"))) {
        for (const bool isCaller : {false, true}) {
            Person person = personOf(role.toLatin1().constData());
            EXPECT_TRUE(checkPerson(person, isCaller, tests::shippedCodes()).isEmpty());
            person.phone = QStringLiteral("0151 0000000");
            person.email = QStringLiteral("blau@example.org");
            const bool isRefused = role == QLatin1String("person_of_concern") && !isCaller;
            const QList<FieldIssue> expected = {
                {IssueCode::ContactDataOfPersonOfConcern, QStringLiteral("phone"), {}},
                {IssueCode::ContactDataOfPersonOfConcern, QStringLiteral("email"), {}}};
            EXPECT_EQ(checkPerson(person, isCaller, tests::shippedCodes()),
                      isRefused ? expected : QList<FieldIssue>())
                << role.toStdString() << isCaller;
        }
    }
}

TEST(CheckPerson, findsWhatIsWrongWithItsFields)
{
    Person person;
    person.language = QStringLiteral("Klingon");
    person.postcode2 = QStringLiteral("1");
    person.birthYear = -1;
    QStringList fields;
    for (const FieldIssue &issue : checkPerson(person, false, tests::shippedCodes()))
        fields.append(issue.field);
    fields.sort();
    EXPECT_EQ(fields,
              (QStringList{QStringLiteral("birth_year"), QStringLiteral("language"),
                           QStringLiteral("postcode2"), QStringLiteral("role")}));
}

TEST(ShortName, IsAsShortAsItCanBe)
{
    struct Row {
        const char *family;
        const char *given;
        const char *alias;
        const char *expected;
    };
    const Row rows[] = {{"Müller", "Ayşe", "Ahorn", "Müller, A."}, {"Müller", "", "Ahorn", "Müller"},
                        {"", "Ayşe", "Ahorn", "Ahorn"},            {"", "Ayşe", "", "Ayşe"},
                        {"", "", "", ""},                          {"Li", "𠮷", "", "Li, 𠮷."}};
    for (const Row &row : rows) {
        Person person;
        person.familyName = QString::fromUtf8(row.family);
        person.givenName = QString::fromUtf8(row.given);
        person.alias = QString::fromUtf8(row.alias);
        EXPECT_EQ(shortName(person), QString::fromUtf8(row.expected));
    }
}
