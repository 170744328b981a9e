#include "words/sentence.h"

#include "base/one_line.h"

namespace lotse::words {

namespace {

constexpr qsizetype longestShown = 80;

} // namespace

QString fillSentence(const QString &sentence, const QStringList &params)
{
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (digit > 0) {
            filled += base::shownOnOneLine(params.value(digit - 1), longestShown);
            ++i;
        } else {
            filled += sentence[i];
        }
    }
    return filled;
}

} // namespace lotse::words
