#include "kit/tokens.h"

#include "kit/built_in.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>

using namespace lotse::kit;

namespace {

constexpr ThemeName themes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};

/// Relative luminance after WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

/// Which tokens stand on which, and how clearly they must: 7 body text, 4.5 other text, 3 parts of a control.
struct Pairs {
    double target;
    QList<Token> front;
    QList<Token> grounds;
};

const QList<Token> sheets = {Token::Window, Token::Surface, Token::Raised, Token::Sunken, Token::Hover};
const QList<Token> series = {Token::Chart1, Token::Chart2, Token::Chart3,
                             Token::Chart4, Token::Chart5, Token::Chart6};

const QList<Pairs> pairs = {
    {7,
     {Token::Text},
     sheets
         + QList<Token>{Token::SelectionInactive, Token::DangerBg, Token::WarningBg, Token::SuccessBg,
                        Token::InfoBg}},
    {7, {Token::SelectionText}, {Token::Selection}},
    {7, {Token::OnBar}, {Token::Bar}},
    {4.5, {Token::TextMuted}, sheets + QList<Token>{Token::SelectionInactive}},
    {4.5, {Token::Accent}, sheets},
    {4.5, {Token::OnAccent}, {Token::AccentFill, Token::AccentHover, Token::AccentPressed}},
    {4.5, {Token::OnBarMuted}, {Token::Bar}},
    {4.5, {Token::Bar}, {Token::OnBar, Token::OnBarMuted}},
    {4.5, {Token::Danger}, sheets + QList<Token>{Token::DangerBg}},
    {4.5, {Token::Warning}, sheets + QList<Token>{Token::WarningBg}},
    {4.5, {Token::Success}, sheets + QList<Token>{Token::SuccessBg}},
    {4.5, {Token::Info}, sheets + QList<Token>{Token::InfoBg}},
    {3, {Token::BorderControl}, {Token::Window, Token::Surface, Token::Raised, Token::Sunken}},
    {3, {Token::AccentFill}, {Token::Window, Token::Surface}},
    {3, {Token::Focus}, sheets + QList<Token>{Token::SelectionInactive}},
    {3, {Token::BarLine, Token::FocusOnBar}, {Token::Bar}},
    {3, series, {Token::Surface}},
};

} // namespace

TEST(Tokens, ComeFromTheFileByName)
{
    const QJsonObject file = QJsonDocument::fromJson(builtIn(QStringLiteral("styles/tokens.json"))).object();
    const char *keys[] = {"light", "dark", "contrast"};
    EXPECT_EQ(file.size(), 3);
    for (const ThemeName theme : themes) {
        const QJsonObject colors = file[QLatin1String(keys[int(theme)])].toObject();
        EXPECT_EQ(colors.size(), qsizetype(tokenCount));
        const Tokens tokens(theme);
        for (std::size_t i = 0; i < tokenCount; ++i) {
            const QString value = colors[tokenName(Token(i))].toString();
            EXPECT_EQ(tokens[Token(i)].name(), value.toLower()) << tokenName(Token(i)).data();
        }
    }
}

TEST(Tokens, AreClearEnoughOnEveryGround)
{
    for (const ThemeName theme : themes) {
        const Tokens tokens(theme);
        for (const Pairs &pair : pairs) {
            for (const Token front : pair.front) {
                for (const Token ground : pair.grounds)
                    EXPECT_GE(contrast(tokens[front], tokens[ground]), pair.target)
                        << "theme " << int(theme) << ": " << tokenName(front).data() << " on "
                        << tokenName(ground).data();
            }
        }
    }
}

/// A selected row without the focus keeps its tones, but for high contrast, where it has one colour.
TEST(Tokens, StandOnASelectionWithoutFocus)
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
        const Tokens tokens(theme);
        for (const Token tone : {Token::Accent, Token::Danger, Token::Warning, Token::Success, Token::Info})
            EXPECT_GE(contrast(tokens[tone], tokens[Token::SelectionInactive]), 4.5)
                << tokenName(tone).data();
    }
}

/// The fill of a selection alone would not be seen.
TEST(Tokens, TellASelectionByItsMarkToo)
{
    for (const ThemeName theme : themes) {
        const Tokens tokens(theme);
        const Token mark = theme == ThemeName::HighContrast ? Token::SelectionText : Token::Accent;
        EXPECT_GE(contrast(tokens[mark], tokens[Token::Selection]), 3);
        EXPECT_GE(contrast(tokens[Token::BorderControl], tokens[Token::Surface]), 3);
    }
}
