#include "documents/report_text.h"

#include <QRegularExpression>

namespace lotse::documents {

namespace {

constexpr qsizetype exactDigits = 15;
constexpr qsizetype groupedFrom = 5;

QRegularExpressionMatch matchNumber(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(-?)(0|[1-9][0-9]*)(?:\\.([0-9]+))?\\z"));
    return pattern.match(cell);
}

} // namespace

std::optional<double> plainNumber(const QString &cell)
{
    const auto match = matchNumber(cell);
    if (!match.hasMatch() || match.capturedLength(2) + match.capturedLength(3) > exactDigits)
        return std::nullopt;
    return cell.toDouble();
}

QString shownNumber(const QString &cell, base::Language language)
{
    if (!plainNumber(cell))
        return cell;
    const bool german = language == base::Language::German;
    const auto match = matchNumber(cell);
    QString digits = match.captured(2);
    for (qsizetype i = digits.size() - 3; match.capturedLength(2) >= groupedFrom && i > 0; i -= 3)
        digits.insert(i, german ? u'.' : u',');
    const QString fraction = match.captured(3);
    // a true minus sign is as wide as a digit
    return (match.capturedLength(1) > 0 ? QStringLiteral("−") : QString()) + digits
        + (fraction.isEmpty() ? QString() : (german ? u',' : u'.') + fraction);
}

QString printable(QString text)
{
    for (QChar &c : text) {
        const bool space = c == u'\t' || c == u'\n' || c == u'\r';
        if ((c.unicode() < 0x20 && !space) || c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString languageTag(base::Language language)
{
    return language == base::Language::German ? QStringLiteral("de") : QStringLiteral("en");
}

} // namespace lotse::documents
