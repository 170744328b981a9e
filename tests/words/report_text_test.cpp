#include "words/language.h"
#include "words/report_text.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace lotse;
using base::Language;

TEST(ReportText, HasEveryWordInBothLanguages)
{
    QStringList english;
    words::setLanguage(Language::English);
    for (const words::ReportWord word : words::allReportWords())
        english.append(words::reportWord(word));
    words::setLanguage(Language::German);
    const QStringList same = {QStringLiteral("Name")};
    for (const words::ReportWord word : words::allReportWords()) {
        const QString text = words::reportWord(word);
        EXPECT_FALSE(text.isEmpty());
        EXPECT_TRUE(text != english[int(word)] || same.contains(text)) << qPrintable(text);
    }
}

TEST(LanguageName, IsInTheLanguageOfTheReport)
{
    EXPECT_EQ(words::languageName(QStringLiteral("ar"), Language::German), QStringLiteral("Arabisch (ar)"));
    EXPECT_EQ(words::languageName(QStringLiteral("en"), Language::German), QStringLiteral("Englisch (en)"));
    EXPECT_EQ(words::languageName(QStringLiteral("ku"), Language::English), QStringLiteral("Kurdish (ku)"));
    EXPECT_EQ(words::languageName(QStringLiteral("qq"), Language::German), QStringLiteral("qq"));
    EXPECT_EQ(words::languageName({}, Language::German), QString());
}

TEST(ReportText, ExplainsEveryRuleInBothLanguages)
{
    words::setLanguage(Language::English);
    const QList<words::CountingRule> english = words::countingRules();
    words::setLanguage(Language::German);
    const QList<words::CountingRule> german = words::countingRules();
    ASSERT_EQ(english.size(), german.size());
    QSet<QString> ids;
    for (qsizetype i = 0; i < english.size(); ++i) {
        EXPECT_EQ(english[i].id, german[i].id);
        EXPECT_GE(english[i].version, 1);
        EXPECT_NE(english[i].text, german[i].text);
        EXPECT_TRUE(english[i].text.endsWith(u'.') && german[i].text.endsWith(u'.'))
            << qPrintable(english[i].id);
        ids.insert(english[i].id);
    }
    EXPECT_EQ(ids.size(), english.size());
}

TEST(ReportText, FillsItsPlaces)
{
    words::setLanguage(Language::German);
    EXPECT_EQ(words::monthReportTitle(QStringLiteral("Oktober 2026")),
              QStringLiteral("Monatsbericht Oktober 2026"));
    EXPECT_EQ(words::minutesText(1), QStringLiteral("1 Minute"));
    EXPECT_EQ(words::minutesText(2), QStringLiteral("2 Minuten"));
    words::setLanguage(Language::English);
    EXPECT_EQ(words::minutesText(1), QStringLiteral("1 minute"));
    EXPECT_EQ(words::minutesText(35), QStringLiteral("35 minutes"));
    EXPECT_EQ(words::comparisonText(QStringLiteral("September 2026"), QStringLiteral("12"),
                                    QStringLiteral("October 2025"), QStringLiteral("9")),
              QStringLiteral("September 2026: 12; October 2025: 9"));
}
