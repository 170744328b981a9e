#include "base/text.h"

#include <gtest/gtest.h>

using namespace lotse::base;

TEST(SearchKey, bringsSpellingsTogether)
{
    const struct { const char16_t *text; const char *key; } cases[] = {
        {u"Müller-Lüdenscheidt", "mueller luedenscheidt"},
        {u"MUELLER  LUEDENSCHEIDT", "mueller luedenscheidt"},
        {u"Mu\u0308ller", "mueller"},
        {u"Weiß", "weiss"},
        {u"Şahin", "sahin"},
        {u"Yıldız", "yildiz"},
        {u"O'Neill", "oneill"},
        {u"", ""},
        {u" - ", ""},
    };
    for (const auto &c : cases)
        EXPECT_EQ(searchKey(QString::fromUtf16(c.text)).toStdString(), c.key);
}

TEST(SearchKey, writesOtherScriptsInLatinLetters)
{
    EXPECT_TRUE(searchKey(QStringLiteral("Наталья")).startsWith(QStringLiteral("natal")));
    EXPECT_FALSE(searchKey(QStringLiteral("محمد")).isEmpty());
}

TEST(PhoneKey, meetsInNationalDigits)
{
    EXPECT_EQ(phoneKey(QStringLiteral("+49 (911) 943-0")), QStringLiteral("09119430"));
    EXPECT_EQ(phoneKey(QStringLiteral("0049 911 9430")), QStringLiteral("09119430"));
    EXPECT_EQ(phoneKey(QStringLiteral("0911/9430")), QStringLiteral("09119430"));
    EXPECT_EQ(phoneKey(QStringLiteral("+90 212 555")), QStringLiteral("0090212555"));
}
