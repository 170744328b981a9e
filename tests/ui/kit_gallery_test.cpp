#include "ui/kit_gallery.h"

#include "kit/field/code_field.h"
#include "ui/clipping.h"
#include "ui/keys.h"
#include "ui/looks.h"
#include "ui/names.h"

#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace lotse::kit;

namespace {

class GalleryTest : public lotse::test::Looks,
                    public ::testing::WithParamInterface<std::tuple<ThemeName, double>>
{};

/// Saves a picture of the window into the folder that LOTSE_GALLERY names, to be looked at.
void savePicture(QWidget &window, ThemeName theme, double zoom, const char *state)
{
    const QString folder = qEnvironmentVariable("LOTSE_GALLERY");
    const char *themes[] = {"light", "dark", "contrast"};
    const QString name = QStringLiteral("kit-%1-%2-%3.png")
                             .arg(QLatin1String(themes[int(theme)]))
                             .arg(zoom * 100)
                             .arg(QLatin1String(state));
    if (folder.isEmpty())
        return;
    EXPECT_TRUE(window.grab().save(QDir(folder).filePath(name)));
}

} // namespace

TEST_P(GalleryTest, CutsNothingOff)
{
    const auto [theme, zoom] = GetParam();
    wear(theme, zoom);
    speak(lotse::base::Language::German);
    const auto window = lotse::test::makeGallery();
    window->resize(lookOf(nullptr).px(1200), window->sizeHint().height());
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    auto *topic = window->findChild<CodeField *>(QStringLiteral("topic"));
    topic->setFocus();
    lotse::test::typeText(topic, QStringLiteral("verh"));
    QTest::keyClick(topic, Qt::Key_Down);
    const QStringList clipped = lotse::test::clippedWidgets(*window);
    EXPECT_TRUE(clipped.isEmpty()) << qPrintable(clipped.join(u'\n'));
    EXPECT_EQ(lotse::test::unnamedFocusable(*window), QStringList());
    savePicture(*window, theme, zoom, "typing");
    window->findChild<QWidget *>(QStringLiteral("today"))->setFocus();
    savePicture(*window, theme, zoom, "list");
}

INSTANTIATE_TEST_SUITE_P(All, GalleryTest,
                         ::testing::Combine(::testing::ValuesIn(lotse::test::allThemes),
                                            ::testing::Values(1.0, 1.5, 2.0)));
