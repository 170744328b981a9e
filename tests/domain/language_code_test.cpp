#include "domain/language/language_code.h"

#include <gtest/gtest.h>

using lotse::domain::isLanguageCode;

TEST(LanguageCode, KnowsTheTwoLetterCodes)
{
    for (const QStringView code : {u"aa", u"de", u"en", u"tr", u"ku", u"zu"})
        EXPECT_TRUE(isLanguageCode(code)) << code.toString().toStdString();
    for (const QStringView text : {u"", u"d", u"deu", u"DE", u"xx", u" a", u"a ", u"ab ae", u"ü"})
        EXPECT_FALSE(isLanguageCode(text)) << text.toString().toStdString();
}
