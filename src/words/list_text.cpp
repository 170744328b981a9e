#include "words/list_text.h"

#include "words/sentence.h"

#include <QCoreApplication>

namespace lotse::words {

namespace {

struct StateWord {
    const char *key;
    const char *word;
};

constexpr StateWord stateWords[] = {
    {"open", QT_TRANSLATE_NOOP("StateWord", "open")},
    {"due", QT_TRANSLATE_NOOP("StateWord", "due")},
    {"overdue", QT_TRANSLATE_NOOP("StateWord", "overdue")},
    {"new", QT_TRANSLATE_NOOP("StateWord", "new")},
    {"in_answer", QT_TRANSLATE_NOOP("StateWord", "being answered")},
    {"waiting", QT_TRANSLATE_NOOP("StateWord", "planned")},
    {"silent", QT_TRANSLATE_NOOP("StateWord", "silent")},
    {"running", QT_TRANSLATE_NOOP("StateWord", "running")},
    {"parked", QT_TRANSLATE_NOOP("StateWord", "parked")},
    {"draft", QT_TRANSLATE_NOOP("StateWord", "draft")},
    {"second_person", QT_TRANSLATE_NOOP("StateWord", "second person")},
    {"done", QT_TRANSLATE_NOOP("StateWord", "done")},
    {"waived", QT_TRANSLATE_NOOP("StateWord", "waived")},
    {"member", QT_TRANSLATE_NOOP("StateWord", "in the network")},
    {"anonymous", QT_TRANSLATE_NOOP("StateWord", "anonymous")},
    {"former", QT_TRANSLATE_NOOP("StateWord", "no longer in the network")},
};

} // namespace

QString stateWord(const QString &key)
{
    for (const StateWord &state : stateWords) {
        if (key == QLatin1String(state.key))
            return QCoreApplication::translate("StateWord", state.word);
    }
    return key;
}

QString codeWordText(const QString &codeWord)
{
    return fillSentence(QCoreApplication::translate("ListText", "Code word “%1”"), {codeWord});
}

} // namespace lotse::words
