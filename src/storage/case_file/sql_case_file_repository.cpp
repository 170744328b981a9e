#include "storage/case_file/sql_case_file_repository.h"

#include "storage/record/link_table.h"

#include <QHash>

namespace lotse::storage {

using domain::CaseFile;
using domain::CaseFileId;
using domain::FilterKey;
using domain::PersonId;

namespace {

constexpr auto callerRole = "caller";
constexpr auto concernRole = "person_of_concern";

ListSpec caseFileList()
{
    ListSpec spec;
    spec.table = QStringLiteral("case_file");
    spec.label = QStringLiteral("number");
    spec.columns = {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("number"),
                    QStringLiteral("external_id"), QStringLiteral("import_hash")};
    spec.always = QStringLiteral("withdrawn_on = ''");
    spec.fromCondition = QStringLiteral("opened_on >= %1");
    spec.toCondition = QStringLiteral("opened_on < %1");
    spec.sorts = {{domain::SortKey::Day, {QStringLiteral("opened_on"), QStringLiteral("id")}}};
    spec.filters = {
        {FilterKey::Status, QStringLiteral("status in (%1)"), false,
         {QStringLiteral("new"), QStringLiteral("closing")},
         QStringLiteral("status in ('new', 'closing')")},
        {FilterKey::Counsellor, QStringLiteral("coalesce(counsellor_id, '') in (%1)")},
        {FilterKey::State, QStringLiteral("state in (%1)")},
        {FilterKey::Person,
         QStringLiteral("id in (select case_file_id from case_file_person where person_id in (%1))"), true},
        {FilterKey::Contact,
         QStringLiteral("id in (select case_file_id from contact_case_file where contact_id in (%1))"), true},
        {FilterKey::OpenOn, QStringLiteral("opened_on <= %1 and (closed_on = '' or closed_on > %1)"), false, {}, {}, true},
    };
    return spec;
}

} // namespace

SqlCaseFileRepository::SqlCaseFileRepository(const RepositoryContext &context)
    : SqlRecordRepository(context, QStringLiteral("case_file"), caseFileList())
{
}

void SqlCaseFileRepository::bindRecord(Statement &query, const CaseFile &caseFile) const
{
    SqlRecordRepository::bindRecord(query, caseFile);
    query.bind("number", nullIfEmpty(caseFile.number));
}

base::Result<domain::ClosingObstacles> SqlCaseFileRepository::closingObstacles(const CaseFileId &id) const
{
    LOTSE_TRY(query, statement("closing_obstacles"));
    LOTSE_CHECK(query.bind("case_file_id", id.text()).run());
    LOTSE_CHECK(query.next());
    return domain::ClosingObstacles{int(query.number(0)), int(query.number(1)), int(query.number(2))};
}

base::Result<bool> SqlCaseFileRepository::concernsChild(const CaseFileId &id, int year) const
{
    LOTSE_TRY(query, statement("concerns_child"));
    LOTSE_CHECK(query.bind("case_file_id", id.text()).bind("year", year).run());
    return query.next();
}

base::Result<void> SqlCaseFileRepository::loadLinks(QList<CaseFile> &caseFiles) const
{
    QStringList ids;
    QHash<QString, CaseFile *> byId;
    for (CaseFile &caseFile : caseFiles) {
        ids.append(caseFile.id.text());
        byId.insert(caseFile.id.text(), &caseFile);
    }
    static const LinkQuery people(
        QStringLiteral("select case_file_id, role, person_id from case_file_person "
                       "where case_file_id in (%1) order by case_file_id, role, ordinal"));
    return people.read(m_context.connection, ids, [&byId](const QString &owner, const Statement &row) {
        CaseFile &caseFile = *byId.value(owner);
        auto &linked = row.text(1) == QLatin1String(callerRole) ? caseFile.callers : caseFile.persons;
        linked.append(PersonId::fromStored(row.text(2)));
    });
}

base::Result<void> SqlCaseFileRepository::storeLinks(const CaseFile &caseFile, bool isNew)
{
    if (!isNew) {
        LOTSE_TRY(clear, statement("clear_people"));
        LOTSE_CHECK(clear.bind("case_file_id", caseFile.id.text()).run());
    }
    LOTSE_CHECK(storePeople(caseFile, caseFile.callers, callerRole));
    return storePeople(caseFile, caseFile.persons, concernRole);
}

base::Result<void> SqlCaseFileRepository::storePeople(const CaseFile &caseFile, const QList<PersonId> &people,
                                                      const char *role)
{
    int ordinal = 0;
    for (const PersonId &person : people) {
        LOTSE_TRY(insert, statement("insert_person"));
        insert.bind("case_file_id", caseFile.id.text())
            .bind("person_id", person.text())
            .bind("role", QString::fromLatin1(role))
            .bind("field_of_work", caseFile.fieldOfWork)
            .bind("ordinal", ordinal++);
        LOTSE_CHECK(insert.run());
    }
    return {};
}

} // namespace lotse::storage
