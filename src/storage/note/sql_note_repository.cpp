#include "storage/note/sql_note_repository.h"

namespace lotse::storage {

using domain::FilterKey;

namespace {

ListSpec noteList()
{
    ListSpec spec;
    spec.table = QStringLiteral("note");
    spec.columns = {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("external_id"),
                    QStringLiteral("import_hash")};
    spec.fromCondition = QStringLiteral("position >= %1 * 1048576");
    spec.toCondition = QStringLiteral("position < %1 * 1048576");
    spec.rangeIsInstant = true;
    spec.sorts = {{domain::SortKey::Time, {QStringLiteral("position")}, true}};
    spec.filters = {{FilterKey::CaseFile, QStringLiteral("case_file_id in (%1)"), true},
                    {FilterKey::Contact, QStringLiteral("contact_id in (%1)"), true},
                    {FilterKey::Counsellor, QStringLiteral("author_id in (%1)")}};
    return spec;
}

} // namespace

SqlNoteRepository::SqlNoteRepository(const RepositoryContext &context)
    : SqlRecordRepository(context, QStringLiteral("note"), noteList())
{
}

void SqlNoteRepository::bindRecord(Statement &query, const domain::Note &note) const
{
    SqlRecordRepository::bindRecord(query, note);
    query.bind("first_position", note.at.milliseconds << 20);
}

base::Result<void> SqlNoteRepository::beforeUpdate(const domain::Note &note)
{
    LOTSE_TRY(stays, searchStatement("search_stays", note));
    LOTSE_CHECK(stays.run());
    LOTSE_TRY(isIndexed, stays.next());
    m_isIndexed = isIndexed;
    LOTSE_TRY(remove, searchStatement("search_remove", note));
    return remove.run();
}

base::Result<Statement> SqlNoteRepository::searchStatement(const char *name, const domain::Note &note) const
{
    LOTSE_TRY(query, statement(name));
    query.bind("id", note.id.text())
        .bind("revision", note.revision)
        .bind("text", note.text)
        .bind("at", note.at.milliseconds);
    return std::move(query);
}

base::Result<void> SqlNoteRepository::storeLinks(const domain::Note &note, bool isNew)
{
    if (!isNew && m_isIndexed)
        return {};
    LOTSE_TRY(add, statement("search_insert"));
    return add.bind("id", note.id.text()).bind("text", note.text).run();
}

base::Result<QList<domain::Note>> SqlNoteRepository::ofCaseFile(const domain::CaseFileId &caseFile) const
{
    LOTSE_TRY(query, statement("of_case_file"));
    query.bind("case_file_id", caseFile.text());
    return rowsOf(query);
}

} // namespace lotse::storage
