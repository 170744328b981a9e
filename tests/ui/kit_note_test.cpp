#include "kit/field/note_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

using namespace lotse;
using kit::NoteEdit;

namespace {

QString times(const char *text, int count) { return QString::fromUtf8(text).repeated(count); }

void paste(NoteEdit &note, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    note.paste();
}

QString copied(NoteEdit &note)
{
    note.selectAll();
    note.copy();
    return QGuiApplication::clipboard()->text();
}

int longestBlock(const NoteEdit &note)
{
    int longest = 0;
    for (QTextBlock block = note.document()->begin(); block.isValid(); block = block.next())
        longest = std::max(longest, block.length());
    return longest;
}

const QString longWord = times("abcdefghij", 100'000);

} // namespace

TEST(Note, HoldsEveryTextAsItIs)
{
    const QString halfAWord = longWord.left(400'000);
    const QList<QString> texts = {
        {},
        QStringLiteral("\n"),
        QStringLiteral("one\ntwo\n\n"),
        longWord,
        halfAWord + u'\n' + halfAWord,
        times("Der Sohn redet kaum noch. ", 10'000),
        times("\xf0\x9f\x98\x80", 10'000),         // pairs of surrogates
        times("e\xcc\x81\xcc\xa3", 10'000),        // combining marks
        times("\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7 ", 10'000),
        times("a\xc2\xa0", 10),                    // no-break spaces
    };
    for (const QString &text : texts) {
        NoteEdit set;
        set.setNote(text);
        EXPECT_TRUE(set.note() == text) << text.size();
        EXPECT_TRUE(copied(set) == text) << text.size();
        NoteEdit pasted;
        paste(pasted, text);
        EXPECT_TRUE(pasted.note() == text) << text.size();
    }
}

TEST(Note, KnowsOneLineBreak)
{
    NoteEdit note;
    note.setNote(QStringLiteral("a\r\nb\rc"));
    EXPECT_EQ(note.note(), QStringLiteral("a\nb\nc"));
}

TEST(Note, LaysOutNoParagraphThatHoldsUpTheWindow)
{
    NoteEdit note;
    note.setNote(longWord);
    EXPECT_LE(longestBlock(note), 2001);
    note.setNote({});
    paste(note, longWord);
    EXPECT_LE(longestBlock(note), 2001);
    note.setNote(times("An ordinary paragraph. ", 300));
    EXPECT_EQ(note.document()->blockCount(), 1);
}

TEST(Note, DividesNoCharacter)
{
    NoteEdit note;
    note.setNote(u'a' + times("\xf0\x9f\x98\x80", 10'000));
    for (QTextBlock block = note.document()->begin(); block.isValid(); block = block.next())
        EXPECT_FALSE(block.text().front().isLowSurrogate());
}

TEST(Note, TakesLineBreaksOfThePersonAmongThePieces)
{
    NoteEdit note;
    note.setNote(longWord);
    QTextCursor middle = note.textCursor();
    middle.setPosition(note.document()->findBlockByNumber(3).position() + 100);
    note.setTextCursor(middle);
    const qsizetype at = 3 * 2000 + 100; // without the places between the pieces

    QTest::keyClick(&note, Qt::Key_Return);
    QString expected = longWord;
    EXPECT_TRUE(note.note() == expected.insert(at, u'\n'));
    note.undo();
    EXPECT_TRUE(note.note() == longWord);
    paste(note, QStringLiteral("x\ny"));
    expected = longWord;
    EXPECT_TRUE(note.note() == expected.insert(at, QStringLiteral("x\ny")));
    note.undo();
    EXPECT_TRUE(note.note() == longWord);
}

TEST(Note, RefusesToPasteWhatNoNoteCanHold)
{
    NoteEdit note;
    note.setNote(QStringLiteral("stays"));
    paste(note, times("x", 1024 * 1024 + 1));
    EXPECT_EQ(note.note(), QStringLiteral("stays"));
    EXPECT_FALSE(note.issue().isEmpty());
    QTest::keyClicks(&note, QStringLiteral("x"));
    EXPECT_TRUE(note.issue().isEmpty());
}
