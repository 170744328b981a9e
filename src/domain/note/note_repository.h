#pragma once

#include "domain/note/note.h"
#include "domain/record/record_repository.h"

namespace lotse::domain {

class NoteRepository : public RecordRepository<Note>
{
public:
    /// The notes of a case file, oldest first.
    [[nodiscard]] virtual base::Result<QList<Note>> ofCaseFile(const CaseFileId &caseFile) const = 0;
};

} // namespace lotse::domain
