#include "controllers/note/note_controller.h"

#include "services/note/amend_note.h"
#include "services/note/write_note.h"

namespace lotse::controllers {

using domain::Note;
using services::Context;

void NoteController::write(const domain::CaseFileId &caseFile, const QString &text)
{
    services::NoteText note;
    note.caseFile = caseFile;
    note.text = text;
    act([note](const Context &context) { return services::WriteNote(context).run(note); },
        [this](const Note &written) { Q_EMIT noteSaved(written); });
}

void NoteController::amend(const Note &note, const QString &text)
{
    act([id = note.id, revision = note.revision, text](
            const Context &context) { return services::AmendNote(context).run(id, revision, text); },
        [this](const Note &amended) { Q_EMIT noteSaved(amended); });
}

} // namespace lotse::controllers
