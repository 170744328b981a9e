#include "services/use_case.h"

#include <gtest/gtest.h>

using namespace lotse;

TEST(HistoryText, writesEveryKindOfValue)
{
    EXPECT_EQ(services::historyText(domain::FieldValue()), QString());
    EXPECT_EQ(services::historyText(QStringLiteral("a")), QStringLiteral("a"));
    EXPECT_EQ(services::historyText(QStringList{QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a;b"));
    EXPECT_EQ(services::historyText(qint64(7)), QStringLiteral("7"));
    EXPECT_EQ(services::historyText(base::Instant{0}), QStringLiteral("1970-01-01T00:00:00Z"));
}

TEST(Permits, theLocalUserEverythingAndNobodyElseAnything)
{
    for (const domain::Role role : domain::allOf<domain::Role>()) {
        for (const domain::Action action : domain::allOf<domain::Action>())
            EXPECT_EQ(domain::permits({{}, {}, role, {}}, action), role == domain::Role::Local);
    }
}
