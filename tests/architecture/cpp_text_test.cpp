#include "architecture/cpp_text.h"

#include <gtest/gtest.h>

using namespace lotse::fence;

namespace {

std::string code(const char *raw) { return splitCpp(QString::fromUtf8(raw)).code.toStdString(); }

QStringList literals(const char *raw)
{
    QStringList texts;
    for (const Literal &literal : splitCpp(QString::fromUtf8(raw)).literals)
        texts.append(literal.text);
    return texts;
}

} // namespace

TEST(CppText, keepsCodeAndBlanksTheRest)
{
    const struct {
        const char *raw;
        const char *code;
    } cases[] = {
        {"a; // b", "a;     "},
        {"a; /* b\nc */ d;", "a;     \n     d;"},
        {"// a\\\nb\nc", "     \n \nc"},
        {"f(\"a\\\"b\") + c", "f(\"    \") + c"},
        {"'\"' + a", "' ' + a"},
        {"'\\'' + a", "'  ' + a"},
        {"1'000 + 'x' + 0xff'ff", "1'000 + ' ' + 0xff'ff"},
        {"\"a // b\"; c", "\"      \"; c"},
        {"// \"a\nb", "     \nb"},
        {"R\"(a\"b)\"; c", "R\"(   )\"; c"},
        {"uR\"x(a)\"b)x\"; c", "uR\"x(    )x\"; c"},
        {"FOR\"(\" c", "FOR\" \" c"},
        {"/* a", "    "},
        {"\"a", "\" "},
        {"R\"(a", "R\"( "},
        {"R\"", "R\""},
        {"a /", "a /"},
    };
    for (const auto &c : cases)
        EXPECT_EQ(code(c.raw), c.code) << c.raw;
}

TEST(CppText, handsOutLiteralsWithoutTheirQuotes)
{
    EXPECT_EQ(literals("f(\"a\", u\"b\\\"c\", R\"-(d\"e)-\", 'f'); // \"g\""),
              (QStringList{QStringLiteral("a"), QStringLiteral("b\\\"c"), QStringLiteral("d\"e")}));
}

TEST(CppText, keepsOffsetsAndLines)
{
    const CppText text = splitCpp(QStringLiteral("a\n/* b\n*/ c // d\n\"e\""));
    EXPECT_EQ(text.comments.toStdString(), " \n/* b\n*/   // d\n   ");
    EXPECT_EQ(text.code.size(), text.raw.size());
    EXPECT_EQ(text.lineAt(text.raw.indexOf(u'c')), 3);
    EXPECT_EQ(text.lineAt(text.literals.first().offset), 4);
    EXPECT_EQ(text.lineAt(0), 1);
}
