#include "base/id.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace lotse::base;

TEST(Uuid, hasTheFormOfVersionSeven)
{
    const QString id = createUuidV7();
    EXPECT_TRUE(isUuidV7(id)) << id.toStdString();
    EXPECT_EQ(id, id.toLower());
}

TEST(Uuid, keepsTheOrderOfMakingWithinOneProcess)
{
    QString last;
    QSet<QString> seen;
    for (int i = 0; i < 20000; ++i) {
        const QString id = createUuidV7();
        ASSERT_LT(last, id);
        seen.insert(id);
        last = id;
    }
    EXPECT_EQ(seen.size(), 20000);
}

TEST(Uuid, refusesWhatIsNotOne)
{
    for (const char *text : {"", "x", "0195e4f2-1111-4111-8111-111111111111", "0195E4F2-1111-7111-8111-111111111111",
                             "0195e4f2-1111-7111-7111-111111111111", "0195e4f2x1111-7111-8111-111111111111"})
        EXPECT_FALSE(isUuidV7(QString::fromLatin1(text))) << text;
}

TEST(Uuid, isMadeOfGivenParts)
{
    const QString id = uuidV7Of(0x0195e4f21111, 0x1abc, 0x123456789abcdef4);
    EXPECT_EQ(id.toStdString(), "0195e4f2-1111-7abc-848d-159e26af37bd");
    EXPECT_TRUE(isUuidV7(id));
}
