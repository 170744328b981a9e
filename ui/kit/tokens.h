#pragma once

#include <QColor>

#include <array>

namespace lotse::kit {

enum class ThemeName { Light, Dark, HighContrast };

// clang-format off
/// What a colour is for. Every colour of the window is one of these; their values stand in
/// resources/styles/tokens.json, once for each theme, and a test recomputes their contrasts.
enum class Token {
    Window, Surface, Raised, Sunken, Border, BorderControl,
    Text, TextMuted, TextDisabled,
    Accent, AccentFill, AccentHover, AccentPressed, OnAccent,
    Hover, Selection, SelectionInactive, SelectionText, Focus,
    Bar, OnBar, OnBarMuted, BarLine, FocusOnBar,
    Danger, DangerBg, Warning, WarningBg, Success, SuccessBg, Info, InfoBg,
    Chart1, Chart2, Chart3, Chart4, Chart5, Chart6, Grid
};
// clang-format on

inline constexpr std::size_t tokenCount = std::size_t(Token::Grid) + 1;

/// The name of a token in tokens.json.
[[nodiscard]] QLatin1String tokenName(Token token);

/// The colours of one theme, read once from the built-in tokens.json.
class Tokens
{
public:
    explicit Tokens(ThemeName theme);
    [[nodiscard]] QColor operator[](Token token) const { return m_colors[std::size_t(token)]; }

private:
    std::array<QColor, tokenCount> m_colors;
};

} // namespace lotse::kit
