#pragma once

#include "controllers/act_controller.h"
#include "domain/note/note.h"

namespace lotse::controllers {

/// Notes of case files: written, and worded anew.
class NoteController : public ActController
{
    Q_OBJECT

public:
    using ActController::ActController;

public Q_SLOTS:
    void write(const lotse::domain::CaseFileId &caseFile, const QString &text);
    /// The earlier wording stays in the history of the note.
    void amend(const lotse::domain::Note &note, const QString &text);

Q_SIGNALS:
    void noteSaved(const lotse::domain::Note &note);
};

} // namespace lotse::controllers
