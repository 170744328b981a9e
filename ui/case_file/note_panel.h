#pragma once

#include "controllers/note/note_controller.h"
#include "kit/panel.h"

#include <QHash>

class QAction;

namespace lotse::kit {
class Button;
class InlineIssue;
class NoteEdit;
} // namespace lotse::kit

namespace lotse::case_file {

/// Writes notes of a case file, and words earlier ones anew. What is typed stays with its case file until it is
/// stored or given up, whatever else is opened meanwhile; when the program ends it is stored.
class NotePanel : public kit::Panel
{
    Q_OBJECT

public:
    /// Both outlive the panel; `save` stores what is typed.
    NotePanel(controllers::NoteController &notes, QAction &save, QWidget *parent = nullptr);

    void showCaseFile(const domain::CaseFileId &caseFile);
    /// Puts an earlier note here, to be worded anew. False while another text here is not stored.
    bool amend(const domain::Note &note);
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] QWidget *field() const;

public Q_SLOTS:
    void save();
    void discard();

Q_SIGNALS:
    void dirtyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Draft {
        std::optional<domain::Note> amended; ///< none: a new note
        QString text;

        [[nodiscard]] bool isDirty() const;
    };

    void layOut();
    void store(const domain::CaseFileId &caseFile, const Draft &draft);
    void showDraft();
    void retranslate();

    controllers::NoteController &m_notes;
    domain::CaseFileId m_caseFile;
    QHash<domain::CaseFileId, Draft> m_drafts;
    kit::NoteEdit *m_edit;
    kit::InlineIssue *m_issue;
    kit::Button *m_save;
    kit::Button *m_discard;
};

} // namespace lotse::case_file
