#include "base/one_line.h"

#include <algorithm>

namespace lotse::base {

namespace {

bool isBreak(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

/// Letters written from right to left, and marks that embed or override a direction.
bool turnsAround(uint character)
{
    switch (QChar::direction(character)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return true;
    default:
        return false;
    }
}

QString isolated(const QString &line)
{
    constexpr QChar begin(0x2068); // first strong isolate
    constexpr QChar end(0x2069);   // pop directional isolate
    return std::ranges::any_of(line.toUcs4(), turnsAround) ? begin + line + end : line;
}

} // namespace

QString oneLine(QString text)
{
    std::ranges::replace_if(text, isBreak, QChar(u' '));
    return text;
}

QString shownOnOneLine(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return isolated(oneLine(text));
    const qsizetype end = text[longest - 1].isHighSurrogate() ? longest - 1 : longest;
    return isolated(oneLine(text.left(end)) + u'…');
}

} // namespace lotse::base
