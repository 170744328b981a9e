#include "storage/contact/sql_contact_repository.h"

#include "base/text.h"
#include "storage/record/link_table.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace lotse::storage {

using domain::CaseFileId;
using domain::Contact;
using domain::ContactSummary;
using domain::FilterKey;
using domain::PersonId;

namespace {

constexpr auto callerRole = "caller";
constexpr auto concernRole = "person_of_concern";

ListSpec contactList()
{
    ListSpec spec;
    spec.table = QStringLiteral("contact");
    spec.label = QStringLiteral("number");
    spec.columns = {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("number"),
                    QStringLiteral("external_id"), QStringLiteral("import_hash")};
    spec.fromCondition = QStringLiteral("position >= %1 * 1048576");
    spec.toCondition = QStringLiteral("position < %1 * 1048576");
    spec.rangeIsInstant = true;
    spec.sorts = {{domain::SortKey::Time, {QStringLiteral("position")}, true}};
    spec.filters = {
        {FilterKey::Status, QStringLiteral("status in (%1)"), false,
         {QStringLiteral("running"), QStringLiteral("parked"), QStringLiteral("draft"), QStringLiteral("received"),
          QStringLiteral("in_answer")},
         QStringLiteral("status in ('running', 'parked', 'draft', 'received', 'in_answer')")},
        {FilterKey::Counsellor, QStringLiteral("counsellor_id in (%1)")},
        {FilterKey::Channel, QStringLiteral("channel in (%1)")},
        {FilterKey::Kind, QStringLiteral("kind in (%1)")},
        {FilterKey::State, QStringLiteral("state in (%1)")},
        {FilterKey::CaseFile,
         QStringLiteral("id in (select contact_id from contact_case_file where case_file_id in (%1))"), true},
        {FilterKey::Person,
         QStringLiteral("id in (select contact_id from contact_person where person_id in (%1))"), true},
    };
    return spec;
}

const LinkQuery &peopleOfContacts()
{
    static const LinkQuery query(
        QStringLiteral("select contact_id, role, person_id from contact_person where contact_id in (%1) "
                       "order by contact_id, role, ordinal"));
    return query;
}

const LinkQuery &caseFilesOfContacts()
{
    static const LinkQuery query(
        QStringLiteral("select contact_id, case_file_id from contact_case_file where contact_id in (%1) "
                       "order by contact_id, ordinal"));
    return query;
}

const LinkQuery &relationsOfContacts()
{
    static const LinkQuery query(
        QStringLiteral("select contact_id, caller_id, person_id, relationship from contact_relation "
                       "where contact_id in (%1) order by contact_id, caller_id, person_id"));
    return query;
}

base::Result<QList<ContactSummary>> summariesOf(Statement &query)
{
    LOTSE_CHECK(query.run());
    QList<ContactSummary> summaries;
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return summaries;
        summaries.append({domain::ContactId::fromStored(query.text(0)), query.text(1), base::Instant{query.number(2)},
                          query.text(3), query.text(4), query.text(5).split(u';', Qt::SkipEmptyParts),
                          query.text(6).split(u';', Qt::SkipEmptyParts),
                          domain::AccountId::fromStored(query.text(7))});
    }
}

} // namespace

SqlContactRepository::SqlContactRepository(const RepositoryContext &context, CountedValues &countedValues)
    : SqlRecordRepository(context, QStringLiteral("contact"), contactList()),
      m_counts(context.connection, countedValues)
{
}

void SqlContactRepository::bindRecord(Statement &query, const Contact &contact) const
{
    SqlRecordRepository::bindRecord(query, contact);
    const QDate day = base::localDay(contact.startedAt, m_context.organisation.zone);
    query.bind("number", nullIfEmpty(contact.number))
        .bind("code_word_key", base::searchKey(contact.codeWord))
        .bind("first_position", contact.startedAt.milliseconds << 20)
        .bind("day", day.toString(Qt::ISODate))
        .bind("month", base::monthNumber(day));
}

base::Result<QList<ContactSummary>> SqlContactRepository::lastOfPerson(const PersonId &person, int limit) const
{
    LOTSE_TRY(query, statement("last_of_person"));
    query.bind("person_id", person.text()).bind("limit", limit);
    return summariesOf(query);
}

base::Result<QList<ContactSummary>> SqlContactRepository::lastOfCodeWord(const QString &codeWord,
                                                                         const QStringList &fieldsOfWork,
                                                                         int limit) const
{
    QList<ContactSummary> last;
    for (const QString &fieldOfWork : fieldsOfWork) {
        LOTSE_TRY(query, statement("last_of_code_word"));
        query.bind("organisation_id", organisationId())
            .bind("field_of_work", fieldOfWork)
            .bind("code_word_key", base::searchKey(codeWord))
            .bind("limit", limit);
        LOTSE_TRY(found, summariesOf(query));
        last += found;
    }
    std::ranges::sort(last, std::greater(), &ContactSummary::startedAt);
    return last.mid(0, limit);
}

base::Result<QList<Contact>> SqlContactRepository::unfinishedOf(const domain::AccountId &counsellor) const
{
    LOTSE_TRY(query, statement("unfinished_of"));
    query.bind("organisation_id", organisationId()).bind("counsellor_id", counsellor.text());
    return rowsOf(query);
}

base::Result<int> SqlContactRepository::runningCount() const
{
    LOTSE_TRY(query, statement("running_count"));
    LOTSE_CHECK(query.bind("organisation_id", organisationId()).run());
    LOTSE_CHECK(query.next());
    return int(query.number(0));
}

base::Result<QList<Contact>> SqlContactRepository::ofCaseFile(const CaseFileId &caseFile) const
{
    LOTSE_TRY(query, statement("of_case_file"));
    query.bind("case_file_id", caseFile.text());
    return rowsOf(query);
}

base::Result<QList<Contact>> SqlContactRepository::repliesTo(const domain::ContactId &contact) const
{
    LOTSE_TRY(query, statement("replies_to"));
    query.bind("contact_id", contact.text());
    return rowsOf(query);
}

base::Result<void> SqlContactRepository::loadLinks(QList<Contact> &contacts) const
{
    QStringList ids;
    QHash<QString, Contact *> byId;
    for (Contact &contact : contacts) {
        ids.append(contact.id.text());
        byId.insert(contact.id.text(), &contact);
    }
    StoreConnection &connection = m_context.connection;
    LOTSE_CHECK(peopleOfContacts().read(connection, ids, [&byId](const QString &owner, const Statement &row) {
        Contact &contact = *byId.value(owner);
        auto &people = row.text(1) == QLatin1String(callerRole) ? contact.callers : contact.persons;
        people.append(PersonId::fromStored(row.text(2)));
    }));
    LOTSE_CHECK(caseFilesOfContacts().read(connection, ids, [&byId](const QString &owner, const Statement &row) {
        byId.value(owner)->caseFiles.append(CaseFileId::fromStored(row.text(1)));
    }));
    return relationsOfContacts().read(connection, ids, [&byId](const QString &owner, const Statement &row) {
        byId.value(owner)->relations.append(
            {PersonId::fromStored(row.text(1)), PersonId::fromStored(row.text(2)), row.text(3)});
    });
}

base::Result<void> SqlContactRepository::beforeUpdate(const Contact &contact)
{
    LOTSE_CHECK(m_counts.remove(contact));
    LOTSE_TRY(stays, searchStatement("search_stays", contact));
    LOTSE_CHECK(stays.run());
    LOTSE_TRY(isIndexed, stays.next());
    m_isIndexed = isIndexed;
    LOTSE_TRY(remove, searchStatement("search_remove", contact));
    return remove.run();
}

base::Result<Statement> SqlContactRepository::searchStatement(const char *name, const Contact &contact) const
{
    LOTSE_TRY(query, statement(name));
    query.bind("id", contact.id.text())
        .bind("revision", contact.revision)
        .bind("note", contact.note)
        .bind("started_at", contact.startedAt.milliseconds);
    return std::move(query);
}

base::Result<void> SqlContactRepository::storeLinks(const Contact &contact, bool isNew)
{
    LOTSE_CHECK(m_counts.insert(contact));
    if (!contact.note.isEmpty() && (isNew || !m_isIndexed)) {
        LOTSE_TRY(add, statement("search_insert"));
        LOTSE_CHECK(add.bind("id", contact.id.text()).bind("note", contact.note).run());
    }
    if (!isNew) {
        for (const char *name : {"clear_people", "clear_case_files", "clear_relations"}) {
            LOTSE_TRY(clear, statement(name));
            LOTSE_CHECK(clear.bind("contact_id", contact.id.text()).run());
        }
    }
    LOTSE_CHECK(storePeople(contact, contact.callers, callerRole));
    LOTSE_CHECK(storePeople(contact, contact.persons, concernRole));
    LOTSE_CHECK(m_counts.countCallers(contact.callers));
    int ordinal = 0;
    for (const CaseFileId &caseFile : contact.caseFiles) {
        LOTSE_TRY(insert, statement("insert_case_file"));
        insert.bind("contact_id", contact.id.text()).bind("case_file_id", caseFile.text()).bind("ordinal", ordinal++);
        LOTSE_CHECK(insert.run());
    }
    for (const domain::Relation &relation : contact.relations) {
        LOTSE_TRY(insert, statement("insert_relation"));
        insert.bind("contact_id", contact.id.text())
            .bind("caller_id", relation.caller.text())
            .bind("person_id", relation.person.text())
            .bind("relationship", relation.relationship);
        LOTSE_CHECK(insert.run());
    }
    return {};
}

base::Result<void> SqlContactRepository::storePeople(const Contact &contact, const QList<PersonId> &people,
                                                     const char *role)
{
    int ordinal = 0;
    for (const PersonId &person : people) {
        LOTSE_TRY(insert, statement("insert_person"));
        insert.bind("contact_id", contact.id.text())
            .bind("person_id", person.text())
            .bind("role", QString::fromLatin1(role))
            .bind("field_of_work", contact.fieldOfWork)
            .bind("ordinal", ordinal++)
            .bind("contact_started_at", contact.startedAt.milliseconds);
        LOTSE_CHECK(insert.run());
    }
    return {};
}

} // namespace lotse::storage
