#include "services/note/write_note.h"

#include "domain/purpose.h"
#include "services/case_file/case_file_steps.h"

namespace lotse::services {

using namespace domain;
using base::IssueCode;

static QList<base::FieldIssue> checkNote(const Note &note, base::Instant now)
{
    QList<base::FieldIssue> issues;
    if (note.text.trimmed().isEmpty())
        issues.append({IssueCode::Required, QStringLiteral("text"), {}});
    if (note.caseFile.isNull() && note.contact.isNull())
        issues.append({IssueCode::Required, QStringLiteral("case_file"), {}});
    if (note.at > now)
        issues.append({IssueCode::StartsInFuture, QStringLiteral("at"), {}});
    return issues;
}

base::Result<Note> WriteNote::run(const NoteText &text)
{
    LOTSE_CHECK(require(m_context, Action::WorkOnNotes));
    const base::Instant now = m_context.clock.now();
    Note note;
    note.caseFile = text.caseFile;
    note.contact = text.contact;
    note.at = text.at.value_or(now);
    note.author = m_context.actor.id;
    note.text = text.text;
    LOTSE_CHECK(requireNone(checkNote(note, now), "WriteNote"));
    LOTSE_TRY(transaction, Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_CHECK(attach(note));
    LOTSE_CHECK(saveNew(m_context, m_context.store.notes, "write_note", note));
    LOTSE_CHECK(transaction.commit());
    return note;
}

base::Result<void> WriteNote::attach(Note &note)
{
    if (!note.caseFile.isNull()) {
        LOTSE_TRY(caseFile, load(m_context, m_context.store.caseFiles, note.caseFile));
        if (caseFile.status != CaseFileStatus::Closed || caseFile.withdrawnOn.isValid())
            LOTSE_CHECK(requireLive(caseFile));
        note.fieldOfWork = caseFile.fieldOfWork;
    }
    if (!note.contact.isNull()) {
        LOTSE_TRY(contact, load(m_context, m_context.store.contacts, note.contact));
        LOTSE_CHECK(requireMeeting(note.fieldOfWork, contact.fieldOfWork));
        note.fieldOfWork = joinedPurpose(note.fieldOfWork, contact.fieldOfWork);
    }
    return {};
}

} // namespace lotse::services
