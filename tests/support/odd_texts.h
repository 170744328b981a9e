#pragma once

#include <QStringList>

namespace lotse::test {

/// What somebody may paste into any field: endless, from right to left, turning a line around, emoji, letters of many
/// parts, line breaks, markup.
[[nodiscard]] inline QStringList oddTexts()
{
    return {QString(10'000, u'x'),
            QString::fromUtf8("\xd9\x85\xd8\xb1\xd9\x8a\xd9\x85"),
            QString(QChar(0x202e)) + QStringLiteral("turned"),
            QString::fromUtf8("\xf0\x9f\x98\x80").repeated(50),
            QString::fromUtf8("z\xcc\x81").repeated(500),
            QStringLiteral("two\nlines\tand more"),
            QStringLiteral("<h1>large</h1> &amp; %1 && \"'")};
}

} // namespace lotse::test
