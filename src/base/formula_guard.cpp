#include "base/formula_guard.h"

namespace lotse::base {

namespace {

/// True where a formula sign follows after any number of apostrophes.
bool beginsLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(text.front());
}

} // namespace

QString guarded(const QString &text) { return beginsLikeFormula(text) ? u'\'' + text : text; }

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && beginsLikeFormula(text) ? text.mid(1) : text;
}

} // namespace lotse::base
