#include "base/clock.h"

#include <gtest/gtest.h>

using namespace lotse::base;

namespace {

struct InstantCase {
    const char *text;
    std::optional<qint64> milliseconds;
};

class InstantFromIso : public testing::TestWithParam<InstantCase>
{
};

} // namespace

TEST_P(InstantFromIso, readsOnlyPointsInTimeWithAnOffset)
{
    const auto instant = instantFromIso(QString::fromLatin1(GetParam().text));
    const auto milliseconds = instant ? std::optional<qint64>(instant->milliseconds) : std::nullopt;
    EXPECT_EQ(milliseconds, GetParam().milliseconds);
}

INSTANTIATE_TEST_SUITE_P(Texts, InstantFromIso,
                         testing::Values(InstantCase{"1970-01-01T00:00:00Z", 0},
                                         InstantCase{"1970-01-01T01:00:00+01:00", 0},
                                         InstantCase{"1970-01-01T01:00+0100", 0},
                                         InstantCase{"1969-12-31T19:00:00-05:00", 0},
                                         InstantCase{"1970-01-01T00:00:00.250Z", 250},
                                         InstantCase{"1970-01-01T00:00:00", std::nullopt},
                                         InstantCase{"1970-01-01", std::nullopt},
                                         InstantCase{"2026-02-30T00:00:00Z", std::nullopt},
                                         InstantCase{"2026-01-01T25:00:00Z", std::nullopt},
                                         InstantCase{"2026-01-01T10:00:00+15:00", std::nullopt},
                                         InstantCase{"yesterday", std::nullopt}));

TEST(Instant, tellsAMissingOffsetFromNonsense)
{
    EXPECT_TRUE(isInstantWithoutOffset(QStringLiteral("2026-01-01T10:00:00")));
    EXPECT_FALSE(isInstantWithoutOffset(QStringLiteral("2026-01-01T10:00:00Z")));
    EXPECT_FALSE(isInstantWithoutOffset(QStringLiteral("tomorrow")));
}

TEST(LocalDay, followsTheZoneThroughSummerTime)
{
    const QTimeZone berlin("Europe/Berlin");
    ASSERT_TRUE(berlin.isValid());
    const auto lateOnNewYearsEve = instantFromIso(QStringLiteral("2025-12-31T23:30:00Z"));
    EXPECT_EQ(localDay(*lateOnNewYearsEve, berlin), QDate(2026, 1, 1));
    EXPECT_EQ(isoFromInstant(startOfDay(QDate(2026, 7, 1), berlin)), QStringLiteral("2026-06-30T22:00:00Z"));
    EXPECT_EQ(monthNumber(QDate(2026, 10, 5)), 202610);
}

TEST(Clock, writesInstantsInUniversalTime)
{
    const std::pair<qint64, const char *> rows[] = {{0, "1970-01-01T00:00:00Z"},
                                                    {1, "1970-01-01T00:00:00.001Z"},
                                                    {-1, "1969-12-31T23:59:59.999Z"},
                                                    {951'782'399'000, "2000-02-28T23:59:59Z"},
                                                    {951'868'800'020, "2000-03-01T00:00:00.020Z"},
                                                    {-62'135'596'800'000, "0001-01-01T00:00:00Z"},
                                                    {253'402'300'799'999, "9999-12-31T23:59:59.999Z"}};
    for (const auto &[milliseconds, text] : rows) {
        EXPECT_EQ(isoFromInstant({milliseconds}).toStdString(), text);
        EXPECT_EQ(instantFromIso(QString::fromLatin1(text))->milliseconds, milliseconds) << text;
    }
}
