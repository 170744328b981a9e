#include "kit/field/note_edit.h"

#include "domain/record/check_fields.h"
#include "kit/look.h"
#include "kit/marks.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace lotse::kit {

namespace {

constexpr double lineHeight = 125; // per cent

bool isTooLong(const QTextDocument &document)
{
    // A letter takes three bytes at most, a pair of surrogates four: most notes need no count.
    return document.characterCount() > domain::longestText / 3
        && document.toPlainText().toUtf8().size() > domain::longestText;
}

} // namespace

NoteEdit::NoteEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    widenLines();
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_isSetting)
            return;
        if (!m_issue.isEmpty())
            judge();
        Q_EMIT noteEdited();
    });
}

void NoteEdit::setNote(const QString &text)
{
    const QScopedValueRollback setting(m_isSetting, true);
    setPlainText(text);
    widenLines();
    judge();
}

/// The line height is a format of the paragraphs, and a new text has none.
void NoteEdit::widenLines()
{
    const QScopedValueRollback setting(m_isSetting, true);
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(lookOf(this).px(8));
    QTextBlockFormat wide;
    wide.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(wide);
    document()->setUndoRedoEnabled(true);
}

void NoteEdit::judge()
{
    const QString issue = isTooLong(*document())
        ? tr("The text is longer than 1 MB: it is kept here, but cannot be saved until it is shorter.")
        : QString();
    if (issue == m_issue)
        return;
    m_issue = issue;
    markIssue(*this, issue);
    Q_EMIT issueChanged(issue);
}

QSize NoteEdit::sizeHint() const { return {lookOf(this).px(300), lookOf(this).px(120)}; }
QSize NoteEdit::minimumSizeHint() const { return {lookOf(this).px(120), lookOf(this).px(62)}; }

void NoteEdit::changeEvent(QEvent *event)
{
    const QScopedValueRollback setting(m_isSetting, true); // another font or margin is no other text
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        document()->setDocumentMargin(lookOf(this).px(8));
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    judge();
    QTextEdit::focusOutEvent(event);
}

} // namespace lotse::kit
