#include "base/one_line.h"

#include <gtest/gtest.h>

using namespace lotse::base;

namespace {

QString isolated(const QString &text) { return QChar(0x2068) + text + QChar(0x2069); }

const QString arabic = QString::fromUtf8("\xd9\x85\xd8\xb1\xd9\x8a\xd9\x85");
const QString face = QString::fromUtf8("\xf0\x9f\x98\x80");

} // namespace

TEST(OneLine, HasSpacesForBreaks)
{
    EXPECT_EQ(oneLine(QStringLiteral("a\nb\tc\r")), QStringLiteral("a b c "));
    EXPECT_EQ(oneLine(QStringLiteral("a") + QChar(0x2028) + u'b' + QChar(0x2029) + u'c'), QStringLiteral("a b c"));
    EXPECT_EQ(oneLine(face + QChar(0x200d) + arabic), face + QChar(0x200d) + arabic); // joiners belong to what is read
}

TEST(OneLine, ShowsTheBeginningOfALongText)
{
    EXPECT_EQ(shownOnOneLine(QStringLiteral("abc"), 3), QStringLiteral("abc"));
    EXPECT_EQ(shownOnOneLine(QStringLiteral("abcd"), 3), QStringLiteral("abc…"));
    EXPECT_EQ(shownOnOneLine(QStringLiteral("ab") + face, 3), QStringLiteral("ab…")); // no half character
    EXPECT_EQ(shownOnOneLine(QStringLiteral("a\nb"), 3), QStringLiteral("a b"));
}

TEST(OneLine, TurnsNothingAroundBesideIt)
{
    EXPECT_EQ(shownOnOneLine(arabic, 80), isolated(arabic));
    const QString overriding = QChar(0x202e) + QStringLiteral("abc");
    EXPECT_EQ(shownOnOneLine(overriding, 80), isolated(overriding));
    EXPECT_EQ(shownOnOneLine(QStringLiteral("Müller, Ł."), 80), QStringLiteral("Müller, Ł."));
}
