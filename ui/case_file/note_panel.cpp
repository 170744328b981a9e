#include "case_file/note_panel.h"

#include "kit/button.h"
#include "kit/field/inline_issue.h"
#include "kit/field/note_edit.h"
#include "kit/follow_look.h"
#include "kit/panel_header.h"
#include "words/error_text.h"
#include "words/issue_text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lotse::case_file {

using controllers::NoteController;

NotePanel::NotePanel(NoteController &notes, QAction &save, QWidget *parent)
    : Panel(parent),
      m_notes(notes),
      m_edit(new kit::NoteEdit(this)),
      m_issue(new kit::InlineIssue(this)),
      m_save(new kit::Button(&save, kit::ButtonKind::Primary, this)),
      m_discard(new kit::Button(this))
{
    layOut();
    m_issue->follow(m_edit);
    connect(m_edit, &kit::NoteEdit::noteEdited, this, [this] {
        const bool wasDirty = isDirty();
        m_issue->clear();
        m_drafts[m_caseFile].text = m_edit->note();
        if (wasDirty != isDirty())
            Q_EMIT dirtyChanged();
    });
    connect(m_discard, &QPushButton::clicked, this, &NotePanel::discard);
    connect(&notes, &NoteController::noteSaved, this, [this](const domain::Note &note) {
        const auto draft = m_drafts.find(note.caseFile);
        if (draft == m_drafts.end())
            return;
        if (draft->text == note.text)
            m_drafts.erase(draft);
        else
            draft->amended = note; // somebody typed on while it was being stored
        if (note.caseFile == m_caseFile)
            showDraft();
    });
    connect(&notes, &NoteController::failed, this, [this](const base::Error &error) {
        m_issue->tell(m_edit, error.issues.isEmpty() ? words::errorSentence(error)
                                                     : words::issueSentence(error.issues.first()));
    });
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
            if (draft->isDirty())
                store(draft.key(), *draft);
        }
    });
    retranslate();
}

void NotePanel::layOut()
{
    header()->setTitle({});
    m_discard->setKind(kit::ButtonKind::Flat);
    auto *inside = new QVBoxLayout;
    inside->addWidget(m_edit, 1);
    inside->addWidget(m_issue);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addStretch();
    foot->addWidget(m_discard);
    inside->addLayout(foot);
    addContent(inside, 12, 1);
}

QWidget *NotePanel::field() const { return m_edit; }

bool NotePanel::isDirty() const { return m_drafts.value(m_caseFile).isDirty(); }

bool NotePanel::Draft::isDirty() const { return amended ? text != amended->text : !text.trimmed().isEmpty(); }

void NotePanel::showCaseFile(const domain::CaseFileId &caseFile)
{
    if (m_caseFile == caseFile)
        return;
    m_caseFile = caseFile;
    showDraft();
}

bool NotePanel::amend(const domain::Note &note)
{
    if (isDirty()) {
        m_issue->tell(m_edit, tr("This is not saved yet. Save it or discard it first."));
        return false;
    }
    m_drafts.insert(m_caseFile, {note, note.text});
    showDraft();
    return true;
}

void NotePanel::save()
{
    store(m_caseFile, m_drafts.value(m_caseFile));
}

void NotePanel::store(const domain::CaseFileId &caseFile, const Draft &draft)
{
    if (draft.amended)
        m_notes.amend(*draft.amended, draft.text);
    else
        m_notes.write(caseFile, draft.text);
}

void NotePanel::discard()
{
    m_drafts.remove(m_caseFile);
    showDraft();
}

void NotePanel::showDraft()
{
    if (const QString text = m_drafts.value(m_caseFile).text; text != m_edit->note())
        m_edit->setNote(text);
    m_issue->clear();
    retranslate();
    Q_EMIT dirtyChanged();
}

void NotePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void NotePanel::retranslate()
{
    const bool isAmending = m_drafts.value(m_caseFile).amended.has_value();
    header()->setTitle(isAmending ? tr("Amend the note") : tr("New note"));
    header()->setAside(isAmending ? tr("The earlier wording is kept.") : QString());
    m_edit->setAccessibleName(header()->title());
    m_save->setAction(m_save->action(), tr("Save note"));
    m_discard->setText(tr("Discard"));
}

} // namespace lotse::case_file
