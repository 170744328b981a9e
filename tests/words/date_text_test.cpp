#include "words/date_text.h"
#include "words/language.h"

#include <gtest/gtest.h>

using namespace lotse;
using base::Language;

namespace {

const QDate today(2026, 11, 23);
const QTimeZone berlin("Europe/Berlin");
const base::Instant now{1'795'428'000'000}; // 11:00 in Berlin

class DateText : public ::testing::Test
{
protected:
    ~DateText() override { words::setLanguage(Language::English); }
};

} // namespace

TEST_F(DateText, WritesDaysAndTimes)
{
    words::setLanguage(Language::German);
    EXPECT_EQ(words::shortDay(today, today), QStringLiteral("23.11."));
    EXPECT_EQ(words::shortDay({2019, 3, 4}, today), QStringLiteral("04.03.2019"));
    EXPECT_EQ(words::shortDay({}, today), QString());
    EXPECT_EQ(words::weekday(today, today), QStringLiteral("Mo 23.11."));
    EXPECT_EQ(words::longDay(today), QStringLiteral("Montag, 23. November 2026"));
    EXPECT_EQ(words::timeOfDay(now, berlin), QStringLiteral("11:00"));
    EXPECT_EQ(words::shortTime(now, berlin, today), QStringLiteral("23.11. 11:00"));
    words::setLanguage(Language::English);
    EXPECT_EQ(words::shortDay(today, today), QStringLiteral("23 Nov"));
    EXPECT_EQ(words::shortDay({2019, 3, 4}, today), QStringLiteral("4 Mar 2019"));
    EXPECT_EQ(words::weekday(today, today), QStringLiteral("Mon 23 Nov"));
    EXPECT_EQ(words::weekday({}, today), QString());
    EXPECT_EQ(words::longDay(today), QStringLiteral("Monday, 23 November 2026"));
    EXPECT_EQ(words::shortTime(now, berlin, today), QStringLiteral("23 Nov 11:00"));
}

TEST_F(DateText, KnowsTheChosenLanguage)
{
    words::setLanguage(Language::German);
    EXPECT_EQ(words::language(), Language::German);
    words::setLanguage(Language::English);
    EXPECT_EQ(words::language(), Language::English);
}

TEST_F(DateText, WritesMonthsAndNumbers)
{
    words::setLanguage(Language::German);
    EXPECT_EQ(words::month({2026, 10, 1}), QStringLiteral("Oktober 2026"));
    EXPECT_EQ(words::shortMonth({2026, 10, 1}), QStringLiteral("Okt"));
    EXPECT_EQ(words::number(1011), QStringLiteral("1.011"));
    words::setLanguage(Language::English);
    EXPECT_EQ(words::month({2026, 10, 1}), QStringLiteral("October 2026"));
    EXPECT_EQ(words::shortMonth({2026, 10, 1}), QStringLiteral("Oct"));
    EXPECT_EQ(words::number(1011), QStringLiteral("1,011"));
}
