#pragma once

#include "domain/note/note_repository.h"
#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

class SqlNoteRepository final : public SqlRecordRepository<domain::Note, domain::NoteRepository>
{
public:
    explicit SqlNoteRepository(const RepositoryContext &context);
    [[nodiscard]] base::Result<QList<domain::Note>> ofCaseFile(const domain::CaseFileId &caseFile) const override;

protected:
    void bindRecord(Statement &query, const domain::Note &note) const override;
    [[nodiscard]] base::Result<void> beforeUpdate(const domain::Note &note) override;
    [[nodiscard]] base::Result<void> storeLinks(const domain::Note &note, bool isNew) override;

private:
    /// A statement about a note in the full-text index, before the note changes.
    [[nodiscard]] base::Result<Statement> searchStatement(const char *name, const domain::Note &note) const;

    bool m_isIndexed = false; ///< the note that is being changed, with the text it will have
};

} // namespace lotse::storage
