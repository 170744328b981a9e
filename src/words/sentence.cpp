#include "words/sentence.h"

namespace lotse::words {

namespace {

constexpr qsizetype longestShown = 80;

QString shown(const QString &value)
{
    QString line = value.left(longestShown);
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return value.size() > longestShown ? line + u'…' : line;
}

} // namespace

QString fillSentence(const QString &sentence, const QStringList &params)
{
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (digit > 0) {
            filled += shown(params.value(digit - 1));
            ++i;
        } else {
            filled += sentence[i];
        }
    }
    return filled;
}

} // namespace lotse::words
