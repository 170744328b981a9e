#include "kit/field/day_text.h"
#include "words/language.h"

#include <gtest/gtest.h>

using namespace lotse::kit;

TEST(DayText, ReadsEveryShortWayToWriteADay)
{
    const QDate friday(2026, 11, 20);
    const struct {
        const char *typed;
        QDate future;
        QDate past;
    } cases[] = {
        {"+3", {2026, 11, 23}, {2026, 11, 23}},
        {" - 2 ", {2026, 11, 18}, {2026, 11, 18}},
        {"23.11.", {2026, 11, 23}, {2025, 11, 23}},
        {"23.11", {2026, 11, 23}, {2025, 11, 23}},
        {"3.1.", {2027, 1, 3}, {2026, 1, 3}},
        {"20.11.", {2026, 11, 20}, {2026, 11, 20}},
        {"29.2.", {2028, 2, 29}, {2024, 2, 29}},
        {"23.11.2026", {2026, 11, 23}, {2026, 11, 23}},
        {"23.11.26", {2026, 11, 23}, {2026, 11, 23}},
        {"23/11/2026", {2026, 11, 23}, {2026, 11, 23}},
        {"2026-11-23", {2026, 11, 23}, {2026, 11, 23}},
        {"mo", {2026, 11, 23}, {2026, 11, 16}},
        {"Fr", {2026, 11, 27}, {2026, 11, 13}},
        {"dienstag", {2026, 11, 24}, {2026, 11, 17}},
        {"tue", {2026, 11, 24}, {2026, 11, 17}},
        {"wed", {2026, 11, 25}, {2026, 11, 18}},
        {"heute", friday, friday},
        {"tod", friday, friday},
        {"morgen", {2026, 11, 21}, {2026, 11, 21}},
        {"tomorrow", {2026, 11, 21}, {2026, 11, 21}},
        {"", {}, {}},
        {"m", {}, {}},
        {"31.2.", {}, {}},
        {"30.02.2026", {}, {}},
        {"2026-13-01", {}, {}},
        {"bald", {}, {}},
        {"+", {}, {}},
        {"12345", {}, {}},
    };
    for (const auto &example : cases) {
        const QString typed = QString::fromUtf8(example.typed);
        EXPECT_EQ(readDay(typed, friday, DayBias::Future).value_or(QDate()), example.future) << example.typed;
        EXPECT_EQ(readDay(typed, friday, DayBias::Past).value_or(QDate()), example.past) << example.typed;
    }
}

TEST(DayText, SaysTheDayInTheLanguageOfTheWindow)
{
    lotse::words::setLanguage(lotse::base::Language::German);
    EXPECT_EQ(dayInWords({2026, 11, 23}), QStringLiteral("Mo 23.11.2026"));
    EXPECT_EQ(windowLocale().language(), QLocale::German);
    lotse::words::setLanguage(lotse::base::Language::English);
    EXPECT_EQ(dayInWords({2026, 11, 23}), QStringLiteral("Mon 23 Nov 2026"));
}

TEST(DayText, ReadsTimes)
{
    const struct {
        const char *typed;
        QTime time;
    } cases[] = {{"9", {9, 0}},     {"930", {9, 30}},   {"0930", {9, 30}},
                 {"9:30", {9, 30}}, {"09.30", {9, 30}}, {"23:59", {23, 59}},
                 {"24", {}},        {"9:60", {}},       {"9:5", {}},
                 {"", {}},          {"neun", {}}};
    for (const auto &example : cases)
        EXPECT_EQ(readTime(QString::fromUtf8(example.typed)).value_or(QTime()), example.time)
            << example.typed;
}
