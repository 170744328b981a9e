#include "documents/xlsx_sheet_names.h"

#include "documents/report_text.h"

namespace lotse::documents {

namespace {

constexpr qsizetype maximumLength = 31;

/// The first characters of the text; a character of two code units is kept or left whole.
QString beginning(QString text, qsizetype length)
{
    text.truncate(length);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

QString allowedName(QString text)
{
    text = printable(text);
    for (QChar &c : text) {
        if (QStringView(u"[]:*?/\\").contains(c))
            c = u' ';
    }
    text = beginning(text.simplified(), maximumLength);
    while (text.startsWith(u'\''))
        text.remove(0, 1);
    while (text.endsWith(u'\''))
        text.chop(1);
    return text.trimmed();
}

} // namespace

QString XlsxSheetNames::take(const QString &wanted, const QString &fallback)
{
    QString base = allowedName(wanted);
    if (base.isEmpty() || base.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0)
        base = fallback;
    QString name = base;
    for (int number = 2; m_taken.contains(name.toLower()); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        name = beginning(base, maximumLength - suffix.size()) + suffix;
    }
    m_taken.insert(name.toLower());
    return name;
}

} // namespace lotse::documents
