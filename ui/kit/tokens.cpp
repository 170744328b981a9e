#include "kit/tokens.h"

#include "kit/built_in.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lotse::kit {

namespace {

constexpr const char *themeKeys[] = {"light", "dark", "contrast"};

// clang-format off
constexpr std::array<const char *, tokenCount> names = {
    "window", "surface", "raised", "sunken", "border", "borderControl",
    "text", "textMuted", "textDisabled",
    "accent", "accentFill", "accentHover", "accentPressed", "onAccent",
    "hover", "selection", "selectionInactive", "selectionText", "focus",
    "bar", "onBar", "onBarMuted", "barLine", "focusOnBar",
    "danger", "dangerBg", "warning", "warningBg", "success", "successBg", "info", "infoBg",
    "chart1", "chart2", "chart3", "chart4", "chart5", "chart6", "grid"};
// clang-format on

} // namespace

QLatin1String tokenName(Token token) { return QLatin1String(names[std::size_t(token)]); }

Tokens::Tokens(ThemeName theme)
{
    const QByteArray file = builtIn(QStringLiteral("styles/tokens.json"));
    const QJsonObject themes = QJsonDocument::fromJson(file).object();
    const QJsonObject colors = themes[QLatin1String(themeKeys[int(theme)])].toObject();
    for (std::size_t i = 0; i < tokenCount; ++i)
        m_colors[i] = QColor(colors[QLatin1String(names[i])].toString());
}

} // namespace lotse::kit
