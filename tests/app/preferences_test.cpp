#include "app/preferences.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotse;
using app::Preferences;

namespace {

class PreferencesTest : public ::testing::Test
{
protected:
    [[nodiscard]] Preferences loaded() const { return app::loadPreferences(file, base::Language::English); }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("window.ini"));
};

} // namespace

TEST_F(PreferencesTest, AreKept)
{
    app::savePreferences(file, {base::Language::German, kit::ThemeName::Dark, 1.5, true, QByteArrayLiteral("geometry"),
                                {{QStringLiteral("people"), QByteArrayLiteral("columns")}},
                                {{QStringLiteral("people"), QByteArrayLiteral("named")}}});
    const Preferences preferences = loaded();
    EXPECT_EQ(preferences.language, base::Language::German);
    EXPECT_EQ(preferences.theme, kit::ThemeName::Dark);
    EXPECT_EQ(preferences.zoom, 1.5);
    EXPECT_EQ(preferences.geometry, QByteArrayLiteral("geometry"));
    EXPECT_EQ(preferences.columns.value(QStringLiteral("people")), QByteArrayLiteral("columns"));
    EXPECT_EQ(preferences.namedFilters.value(QStringLiteral("people")), QByteArrayLiteral("named"));
}

TEST_F(PreferencesTest, AreTheUsualOnesWithoutAFileOrWithABrokenOne)
{
    EXPECT_EQ(loaded().language, base::Language::English);
    for (const char *content : {"", "no ini at all \x01", "version=99\nlanguage=0\nzoom=7\n",
                                "version=1\nlanguage=77\ntheme=-4\nzoom=nan\n"}) {
        QFile broken(file);
        ASSERT_TRUE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write(content);
        broken.close();
        const Preferences preferences = loaded();
        EXPECT_TRUE(preferences.zoom >= 1 && preferences.zoom <= 2) << content;
        EXPECT_LE(int(preferences.theme), 2) << content;
        EXPECT_LE(int(preferences.language), 1) << content;
    }
}

TEST_F(PreferencesTest, LeaveOutAfterACrashWhatMayHaveCausedIt)
{
    app::savePreferences(file, {base::Language::German, kit::ThemeName::Dark, 1.5, false, QByteArrayLiteral("geometry"),
                                {{QStringLiteral("people"), QByteArrayLiteral("columns")}},
                                {{QStringLiteral("people"), QByteArrayLiteral("named")}}});
    const Preferences preferences = loaded();
    EXPECT_EQ(preferences.theme, kit::ThemeName::Dark);
    EXPECT_EQ(preferences.zoom, 1.5);
    EXPECT_TRUE(preferences.geometry.isEmpty());
    EXPECT_TRUE(preferences.columns.isEmpty());
    EXPECT_EQ(preferences.namedFilters.value(QStringLiteral("people")), QByteArrayLiteral("named")) << "work of theirs";
}
