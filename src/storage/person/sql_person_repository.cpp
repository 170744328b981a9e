#include "storage/person/sql_person_repository.h"

#include "base/text.h"

#include <QSet>

namespace lotse::storage {

using domain::FilterKey;
using domain::Person;

namespace {

ListSpec personList()
{
    ListSpec spec;
    spec.table = QStringLiteral("person");
    spec.label = QStringLiteral("case when family_name = '' then case when alias = '' then given_name else alias end "
                                "when given_name = '' then family_name "
                                "else family_name || ', ' || substr(given_name, 1, 1) || '.' end");
    spec.columns = {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("external_id"),
                    QStringLiteral("import_hash")};
    spec.sorts = {{domain::SortKey::Name, {QStringLiteral("sort_key"), QStringLiteral("id")}}};
    spec.filters = {{FilterKey::State, QStringLiteral("state in (%1)")}};
    return spec;
}

/// The words a person is found by. Only names: no other attribute is ever searchable.
QStringList termsOf(const Person &person)
{
    const QString all = person.familyName + u' ' + person.givenName + u' ' + person.alias;
    QStringList terms = base::searchKey(all).split(u' ', Qt::SkipEmptyParts);
    terms.removeDuplicates();
    return terms;
}

} // namespace

SqlPersonRepository::SqlPersonRepository(const RepositoryContext &context)
    : SqlRecordRepository(context, QStringLiteral("person"), personList())
{
}

void SqlPersonRepository::bindRecord(Statement &query, const Person &person) const
{
    SqlRecordRepository::bindRecord(query, person);
    const QString name = person.familyName.isEmpty() ? person.alias : person.familyName;
    query.bind("sort_key", base::searchKey(name) + u'\x1f' + base::searchKey(person.givenName))
        .bind("phone_key", base::phoneKey(person.phone));
}

base::Result<void> SqlPersonRepository::storeLinks(const Person &person, bool isNew)
{
    if (!isNew) {
        LOTSE_TRY(clear, statement("clear_terms"));
        LOTSE_CHECK(clear.bind("person_id", person.id.text()).run());
    }
    for (const QString &term : termsOf(person)) {
        LOTSE_TRY(insert, statement("insert_term"));
        insert.bind("organisation_id", organisationId())
            .bind("field_of_work", person.fieldOfWork)
            .bind("term", term)
            .bind("person_id", person.id.text());
        LOTSE_CHECK(insert.run());
    }
    return {};
}

base::Result<QList<Person>> SqlPersonRepository::findByPhone(const QString &phone, const QStringList &fieldsOfWork) const
{
    QList<Person> found;
    const QString key = base::phoneKey(phone);
    if (key.isEmpty())
        return found;
    for (const QString &fieldOfWork : fieldsOfWork) {
        LOTSE_TRY(query, statement("find_by_phone"));
        query.bind("organisation_id", organisationId()).bind("field_of_work", fieldOfWork).bind("phone_key", key);
        LOTSE_TRY(people, rowsOf(query));
        found.append(people);
    }
    return found;
}

base::Result<bool> SqlPersonRepository::isCaller(const domain::PersonId &person) const
{
    LOTSE_TRY(query, statement("is_caller"));
    LOTSE_CHECK(query.bind("person_id", person.text()).run());
    return query.next();
}

} // namespace lotse::storage
