#include "base/local_time.h"

#include <gtest/gtest.h>

using namespace lotse::base;

TEST(LocalTime, NeedsADayAndATime)
{
    const QTimeZone berlin("Europe/Berlin");
    const QDate day(2026, 11, 24);
    const QTime time(11, 0);
    EXPECT_EQ(instantAt(day, time, berlin), instantFromIso(QStringLiteral("2026-11-24T11:00:00+01:00")));
    EXPECT_EQ(instantAt(QDate(2026, 7, 1), time, berlin), instantFromIso(QStringLiteral("2026-07-01T11:00:00+02:00")));
    EXPECT_FALSE(instantAt({}, time, berlin));
    EXPECT_FALSE(instantAt(day, {}, berlin));
}
