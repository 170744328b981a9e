#include "domain/person/person_rules.h"

#include "base/one_line.h"
#include "domain/record/check_fields.h"

namespace lotse::domain {

using base::FieldIssue;
using base::IssueCode;

namespace {

constexpr qsizetype longestName = 40; ///< that is read at a glance

} // namespace

bool isPersonOfConcern(const Person &person) { return person.role == QLatin1String("person_of_concern"); }

QString shortName(const Person &person)
{
    const QString &given = person.givenName;
    QString name = person.familyName;
    if (name.isEmpty())
        name = person.alias.isEmpty() ? given : person.alias;
    else if (!given.isEmpty())
        name = base::shownOnOneLine(name, longestName) + QLatin1String(", ")
            + given.left(given.at(0).isHighSurrogate() ? 2 : 1) + u'.';
    return base::shownOnOneLine(name, 2 * longestName);
}

QList<FieldIssue> checkContactData(const Person &person, bool isCaller)
{
    QList<FieldIssue> issues;
    if (isCaller)
        return issues;
    if (!person.phone.isEmpty())
        issues.append({IssueCode::ContactDataOfPersonOfConcern, QStringLiteral("phone"), {}});
    if (!person.email.isEmpty())
        issues.append({IssueCode::ContactDataOfPersonOfConcern, QStringLiteral("email"), {}});
    return issues;
}

QList<FieldIssue> checkPerson(const Person &person, bool isCaller, const CodeBook &codes)
{
    QList<FieldIssue> issues = checkFields(person, codes);
    checkLanguage(QStringLiteral("language"), person.language, issues);
    checkPostcode2(QStringLiteral("postcode2"), person.postcode2, issues);
    if (isPersonOfConcern(person))
        issues.append(checkContactData(person, isCaller));
    return issues;
}

} // namespace lotse::domain
