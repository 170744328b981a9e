#include "domain/organisation/organisation.h"

namespace lotse::domain {

QString formatNumber(NumberKind kind, int year, qint64 count)
{
    struct Form {
        QChar letter;
        int width;
    };
    static constexpr Form forms[] = {{u'K', 6}, {u'F', 4}, {u'V', 4}};
    const Form form = forms[std::size_t(kind)];
    return QStringLiteral("%1-%2-%3").arg(form.letter).arg(year).arg(count, form.width, 10, QLatin1Char('0'));
}

} // namespace lotse::domain
