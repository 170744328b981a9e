#include "kit/field/note_edit.h"

#include "domain/record/check_fields.h"
#include "kit/look.h"
#include "kit/marks.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace lotse::kit {

namespace {

constexpr double lineHeight = 125; // per cent

// A paragraph is laid out as a whole at every key: some hundred thousand characters take a second, and a word of that
// length a hundred times as long.
constexpr qsizetype longestParagraph = 8000;
constexpr qsizetype longestPiece = 2000;
constexpr qsizetype longestTail = 200; ///< of a word that goes to the next piece whole

constexpr int continues = QTextFormat::UserProperty; ///< the paragraph of the block before

enum class Block { Paragraph, Piece };

QTextBlockFormat formatOf(Block block)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    if (block == Block::Piece)
        format.setProperty(continues, true);
    return format;
}

bool continuesParagraph(const QTextBlock &block) { return block.blockFormat().boolProperty(continues); }

/// Where the piece ends that begins at the front: after a space, where one is near, and never within a character.
qsizetype endOfPiece(QStringView paragraph)
{
    if (paragraph.size() <= longestPiece)
        return paragraph.size();
    const qsizetype space = paragraph.left(longestPiece).lastIndexOf(u' ') + 1;
    if (space > longestPiece - longestTail)
        return space;
    qsizetype end = longestPiece;
    while (end > longestPiece - longestTail && (paragraph[end].isLowSurrogate() || paragraph[end].isMark()))
        --end;
    return end;
}

void insertParagraph(QTextCursor &cursor, QStringView paragraph)
{
    if (paragraph.size() <= longestParagraph) {
        cursor.insertText(paragraph.toString());
        return;
    }
    for (bool isFirst = true; !paragraph.isEmpty(); isFirst = false) {
        if (!isFirst)
            cursor.insertBlock(formatOf(Block::Piece));
        const qsizetype end = endOfPiece(paragraph);
        cursor.insertText(paragraph.left(end).toString());
        paragraph = paragraph.mid(end);
    }
}

void insertNote(QTextCursor &cursor, QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    cursor.beginEditBlock();
    bool isFirst = true;
    for (const QStringView paragraph : QStringView(text).split(u'\n')) {
        if (!std::exchange(isFirst, false))
            cursor.insertBlock(formatOf(Block::Paragraph));
        insertParagraph(cursor, paragraph);
    }
    cursor.endEditBlock();
}

} // namespace

NoteEdit::NoteEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setNote({});
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_isSetting)
            return;
        if (!m_issue.isEmpty())
            judge();
        Q_EMIT noteEdited();
    });
}

QString NoteEdit::textBetween(int from, int to) const
{
    QString text;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        if (block.position() > from && !continuesParagraph(block))
            text += u'\n';
        const int begin = std::max(from - block.position(), 0);
        const int end = std::min(to - block.position(), block.length() - 1);
        text += QStringView(block.text()).mid(begin, end - begin);
    }
    return text.replace(QChar(QChar::LineSeparator), u'\n');
}

QMimeData *NoteEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textBetween(textCursor().selectionStart(), textCursor().selectionEnd()));
    return copied;
}

/// In a document of its own: the layout takes one that is whole bit by bit, and one that grows at once.
void NoteEdit::setNote(const QString &text)
{
    const QScopedValueRollback setting(m_isSetting, true);
    auto *fresh = new QTextDocument(this);
    fresh->setUndoRedoEnabled(false);
    fresh->setDefaultFont(font());
    fresh->setDocumentMargin(lookOf(this).px(8));
    QTextCursor cursor(fresh);
    cursor.setBlockFormat(formatOf(Block::Paragraph));
    insertNote(cursor, text);
    fresh->setUndoRedoEnabled(true);
    const QPointer<QTextDocument> before = document();
    setDocument(fresh);
    delete before; // unless it was the one of the field itself, which is gone by now
    judge();
}

/// A paragraph of the person's own, in the middle of the pieces of a long one.
void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::InsertParagraphSeparator) || !continuesParagraph(textCursor().block()))
        return QTextEdit::keyPressEvent(event);
    textCursor().insertBlock(formatOf(Block::Paragraph));
    ensureCursorVisible();
}

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    if (text.size() > domain::longestText)
        return tellIssue(tr("What was to be pasted is longer than 1 MB, which no note can hold. Nothing was pasted."));
    QTextCursor cursor = textCursor();
    insertNote(cursor, text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void NoteEdit::judge()
{
    // A letter takes three bytes at most, a pair of surrogates four: most notes need no count.
    const bool isTooLong = document()->characterCount() > domain::longestText / 3
        && note().toUtf8().size() > domain::longestText;
    tellIssue(isTooLong
                  ? tr("The text is longer than 1 MB: it is kept here, but cannot be saved until it is shorter.")
                  : QString());
}

void NoteEdit::tellIssue(const QString &issue)
{
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
