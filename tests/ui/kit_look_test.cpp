#include "kit/follow_look.h"
#include "kit/icon.h"
#include "kit/label.h"
#include "kit/shortcut_text.h"
#include "kit/style.h"
#include "ui/looks.h"
#include "words/language.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGridLayout>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace lotse::kit;
using lotse::test::Looks;

namespace {

class LookTest : public Looks
{};

constexpr TextRole roles[] = {TextRole::Caption,    TextRole::ColumnHeader, TextRole::Body,
                              TextRole::BodyStrong, TextRole::PanelTitle,   TextRole::Heading,
                              TextRole::Timer,      TextRole::Title,        TextRole::Figure};

int inkIn(const QImage &image, const QColor &color)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y).rgb() == color.rgb();
    }
    return pixels;
}

} // namespace

TEST_F(LookTest, HoldsItsOwnFace)
{
    const QFontInfo face(lookOf(nullptr).font(TextRole::Body));
    EXPECT_EQ(face.family(), QStringLiteral("Lotse Sans"));
    for (const ThemeName theme : lotse::test::allThemes) {
        for (const TextRole role : roles)
            EXPECT_EQ(QFontInfo(Look(theme, 1).font(role)).family(), QStringLiteral("Lotse Sans"));
    }
}

TEST_F(LookTest, WritesFiguresOfOneWidth)
{
    for (const ThemeName theme : lotse::test::allThemes) {
        for (const TextRole role : roles) {
            QFont large = Look(theme, 1).font(role);
            large.setPointSizeF(200); // so that rounding to pixels hides nothing
            const QFontMetricsF metrics(large);
            const double zero = metrics.horizontalAdvance(u'0');
            for (char16_t figure = u'1'; figure <= u'9'; ++figure)
                EXPECT_NEAR(metrics.horizontalAdvance(QChar(figure)) / zero, 1, 0.002)
                    << int(role) << ' ' << int(figure);
        }
    }
}

TEST_F(LookTest, TakesEveryRoleOneWeightLighterInTheDark)
{
    const Look light(ThemeName::Light, 1);
    const Look dark(ThemeName::Dark, 1);
    const Look contrast(ThemeName::HighContrast, 1);
    for (const TextRole role : roles) {
        EXPECT_LT(dark.font(role).weight(), light.font(role).weight()) << int(role);
        EXPECT_EQ(contrast.font(role).weight(), light.font(role).weight()) << int(role);
    }
}

TEST_F(LookTest, GrowsLengthsAndTextsButNotLines)
{
    const Look normal(ThemeName::Light, 1);
    const Look large(ThemeName::Light, 2);
    EXPECT_EQ(large.px(30), 60);
    EXPECT_EQ(large.font(TextRole::Body).pointSizeF(), 2 * normal.font(TextRole::Body).pointSizeF());
    EXPECT_EQ(large.line(), normal.line());
    EXPECT_EQ(Look(ThemeName::HighContrast, 1).line(), 2);
    EXPECT_EQ(Look(ThemeName::Light, 3).zoom(), 2);
    EXPECT_EQ(Look(ThemeName::Light, 0.1).zoom(), 1);
}

TEST_F(LookTest, ReachesEveryWidgetWhileTheProgramRuns)
{
    QWidget window;
    Label label(QStringLiteral("Notiz"), TextRole::Caption, Token::TextMuted, &window);
    QPushButton button(QStringLiteral("Ablegen"), &window);
    int width = 0;
    followLook(&window, [&width](const Look &look) { width = look.px(100); });
    EXPECT_EQ(width, 100);
    const int height = button.sizeHint().height();

    wear(ThemeName::Dark, 1.5);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Tokens(ThemeName::Dark)[Token::TextMuted]);
    EXPECT_DOUBLE_EQ(label.font().pointSizeF(), 13.5);
    EXPECT_EQ(window.palette().color(QPalette::Window), Tokens(ThemeName::Dark)[Token::Window]);
    EXPECT_EQ(button.sizeHint().height(), height * 3 / 2);
    EXPECT_EQ(width, 150);
    EXPECT_EQ(lookOf(&label).theme(), ThemeName::Dark);
}

TEST_F(LookTest, KeepsTheToneOfALabelOnAnyGround)
{
    QWidget list;
    list.setBackgroundRole(QPalette::Base);
    const Label label(QStringLiteral("leer"), TextRole::Body, Token::TextMuted, &list);
    EXPECT_EQ(label.palette().color(label.foregroundRole()), Tokens(ThemeName::Light)[Token::TextMuted]);
}

TEST_F(LookTest, GivesControlsTheirHeight)
{
    for (const double zoom : {1.0, 1.5, 2.0}) {
        wear(ThemeName::Light, zoom);
        const int height = lookOf(nullptr).px(30);
        EXPECT_EQ(QPushButton(QStringLiteral("Ablegen")).sizeHint().height(), height);
        EXPECT_EQ(QLineEdit().sizeHint().height(), height);
    }
}

TEST_F(LookTest, SpacesLayoutsEvenWithinAGrid)
{
    QWidget window;
    auto *grid = new QGridLayout(&window);
    auto *row = new QHBoxLayout;
    auto *left = new QLineEdit;
    auto *right = new QLineEdit;
    row->addWidget(left);
    row->addWidget(right);
    grid->addLayout(row, 0, 0);
    window.show();
    EXPECT_EQ(right->x() - left->geometry().right() - 1, 8);
}

TEST_F(LookTest, PaintsEveryIconInEachTheme)
{
    for (const ThemeName theme : lotse::test::allThemes) {
        wear(theme, 1);
        for (int name = 0; name < iconCount; ++name) {
            for (const double ratio : {1.0, 1.5, 2.0}) {
                QImage image(QSize(16, 16) * ratio, QImage::Format_ARGB32_Premultiplied);
                image.setDevicePixelRatio(ratio);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                icon(IconName(name), Token::Danger).paint(&painter, QRect(0, 0, 16, 16));
                painter.end();
                EXPECT_GT(inkIn(image, Tokens(theme)[Token::Danger]), 3)
                    << "icon " << name << " at " << ratio;
            }
        }
    }
}

TEST_F(LookTest, LetsOneIconFollowTheTheme)
{
    const QIcon sun = icon(IconName::Disc);
    EXPECT_GT(inkIn(sun.pixmap(16).toImage(), Tokens(ThemeName::Light)[Token::Text]), 50);
    wear(ThemeName::Dark, 1);
    EXPECT_GT(inkIn(sun.pixmap(16).toImage(), Tokens(ThemeName::Dark)[Token::Text]), 50);
    EXPECT_GT(inkIn(sun.pixmap(QSize(16, 16), QIcon::Disabled).toImage(),
                    Tokens(ThemeName::Dark)[Token::TextDisabled]),
              50);
}

TEST_F(LookTest, NamesKeysInTheLanguageOfTheWindow)
{
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    EXPECT_EQ(shortcutText(keys), QStringLiteral("Ctrl+Shift+Return"));
    EXPECT_EQ(shortcutText(QKeySequence(Qt::CTRL | Qt::Key_Plus)), QStringLiteral("Ctrl++"));
    EXPECT_EQ(shortcutText({}), QString());
    speak(lotse::base::Language::German);
    EXPECT_EQ(shortcutText(keys), QStringLiteral("Strg+Umschalt+Eingabe"));
    EXPECT_EQ(shortcutText(QKeySequence(Qt::ALT | Qt::Key_Left)), QStringLiteral("Alt+Links"));
}
