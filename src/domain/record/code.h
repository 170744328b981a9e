#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace lotse::domain {

/// A key of a code list. Lists are data (they grow without a build), so a code is text that the
/// CodeBook has checked; states that rules depend on are enumerations with words instead.
using Code = QString;

/// Nobody asked: a value of its own that differs from `unknown`. Every coded field starts with it.
inline const Code notAsked = QStringLiteral("not_asked");

/// Gives the words of an enumeration in order; specialised beside each enumeration.
template<class E>
struct EnumWords;

template<class E>
[[nodiscard]] QString word(E value)
{
    return QString::fromLatin1(EnumWords<E>::words[std::size_t(value)]);
}

template<class E>
[[nodiscard]] std::optional<E> fromWord(const QString &text)
{
    for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i) {
        if (text == QLatin1String(EnumWords<E>::words[i]))
            return E(i);
    }
    return std::nullopt;
}

template<class E>
[[nodiscard]] QList<E> allOf()
{
    QList<E> values;
    for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i)
        values.append(E(i));
    return values;
}

} // namespace lotse::domain
