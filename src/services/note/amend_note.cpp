#include "services/note/amend_note.h"

#include "services/record_change.h"

namespace lotse::services {

using namespace domain;

base::Result<Note> AmendNote::run(const NoteId &id, int revision, const QString &text)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnNotes));
    if (text.trimmed().isEmpty())
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("AmendNote"),
                             {{base::IssueCode::Required, QStringLiteral("text"), {}}});
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(before, loadForChange(m_context, m_context.store.notes, id, revision));
    Note after = before;
    after.text = text;
    LOTSE_CHECK(saveChange(m_context, m_context.store.notes, "amend_note", before, after));
    LOTSE_CHECK(transaction.commit());
    return after;
}

} // namespace lotse::services
