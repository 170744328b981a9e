#include "base/text.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace lotse::base {

namespace {

/// Latin letters for any script. A transliterator is not safe to share between threads, so each has its own.
QString toLatin(const QString &text)
{
    thread_local const auto transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    if (!transliterator)
        return text.toLower();
    icu::UnicodeString latin(reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()));
    transliterator->transliterate(latin);
    return QString(reinterpret_cast<const QChar *>(latin.getBuffer()), latin.length());
}

bool isAscii(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() > 0x7f)
            return false;
    }
    return true;
}

QString spellOutUmlauts(const QString &text)
{
    // Composed first, so that "a" + combining diaeresis counts as "ä".
    const QString composed = text.normalized(QString::NormalizationForm_C).toLower();
    QString spelled;
    spelled.reserve(composed.size() + 4);
    for (const QChar c : composed) {
        switch (c.unicode()) {
        case u'ä': spelled += QLatin1String("ae"); break;
        case u'ö': spelled += QLatin1String("oe"); break;
        case u'ü': spelled += QLatin1String("ue"); break;
        case u'ß': spelled += QLatin1String("ss"); break;
        case u'ı': spelled += QLatin1Char('i'); break; // Turkish dotless i
        default: spelled += c;
        }
    }
    return spelled;
}

} // namespace

QString searchKey(const QString &text)
{
    QString latin = isAscii(text) ? text.toLower() : spellOutUmlauts(text);
    if (!isAscii(latin))
        latin = toLatin(latin);
    QString key;
    key.reserve(latin.size());
    for (const QChar c : std::as_const(latin)) {
        if (c.isLetterOrNumber())
            key += c;
        else if (c != QLatin1Char('\'') && !key.isEmpty() && !key.endsWith(u' '))
            key += QLatin1Char(' ');
    }
    if (key.endsWith(u' '))
        key.chop(1);
    return key;
}

QString phoneKey(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c == u'+' && digits.isEmpty())
            digits += QLatin1String("00");
    }
    if (digits.startsWith(QLatin1String("0049")))
        digits.replace(0, 4, QStringLiteral("0"));
    return digits;
}

bool hasNul(const QString &text) { return text.contains(QChar(u'\0')); }

} // namespace lotse::base
