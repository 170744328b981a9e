#include "kit/shortcut_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace lotse::kit {

namespace {

struct KeyWord {
    int key;
    const char *word;
};

/// The keys whose names differ by language. Letters, digits and F-keys are named alike.
constexpr KeyWord keyWords[] = {
    {Qt::Key_Return, QT_TRANSLATE_NOOP("Keys", "Return")},
    {Qt::Key_Enter, QT_TRANSLATE_NOOP("Keys", "Enter")},
    {Qt::Key_Escape, QT_TRANSLATE_NOOP("Keys", "Esc")},
    {Qt::Key_Space, QT_TRANSLATE_NOOP("Keys", "Space")},
    {Qt::Key_Tab, QT_TRANSLATE_NOOP("Keys", "Tab")},
    {Qt::Key_Backspace, QT_TRANSLATE_NOOP("Keys", "Backspace")},
    {Qt::Key_Delete, QT_TRANSLATE_NOOP("Keys", "Del")},
    {Qt::Key_Insert, QT_TRANSLATE_NOOP("Keys", "Ins")},
    {Qt::Key_Home, QT_TRANSLATE_NOOP("Keys", "Home")},
    {Qt::Key_End, QT_TRANSLATE_NOOP("Keys", "End")},
    {Qt::Key_PageUp, QT_TRANSLATE_NOOP("Keys", "Page up")},
    {Qt::Key_PageDown, QT_TRANSLATE_NOOP("Keys", "Page down")},
    {Qt::Key_Left, QT_TRANSLATE_NOOP("Keys", "Left")},
    {Qt::Key_Right, QT_TRANSLATE_NOOP("Keys", "Right")},
    {Qt::Key_Up, QT_TRANSLATE_NOOP("Keys", "Up")},
    {Qt::Key_Down, QT_TRANSLATE_NOOP("Keys", "Down")},
};

QString keyText(Qt::Key key)
{
    for (const KeyWord &word : keyWords) {
        if (word.key == key)
            return QCoreApplication::translate("Keys", word.word);
    }
    return QKeySequence(key).toString(QKeySequence::PortableText);
}

QString chordText(QKeyCombination chord)
{
    const Qt::KeyboardModifiers modifiers = chord.keyboardModifiers();
    QStringList parts;
    if (modifiers & Qt::ControlModifier)
        parts.append(QCoreApplication::translate("Keys", "Ctrl"));
    if (modifiers & Qt::AltModifier)
        parts.append(QCoreApplication::translate("Keys", "Alt"));
    if (modifiers & Qt::ShiftModifier)
        parts.append(QCoreApplication::translate("Keys", "Shift"));
    parts.append(keyText(chord.key()));
    return parts.join(u'+');
}

} // namespace

QString shortcutText(const QKeySequence &keys)
{
    QStringList chords;
    for (int i = 0; i < keys.count(); ++i)
        chords.append(chordText(keys[uint(i)]));
    return chords.join(QStringLiteral(", "));
}

} // namespace lotse::kit
