#include "kit/look.h"

namespace lotse::kit {

namespace {

struct RoleFont {
    double points;
    QFont::Weight weight;
};

/// In the order of TextRole.
constexpr RoleFont roleFonts[] = {
    {9, QFont::Normal},    // Caption
    {9.5, QFont::Medium},  // ColumnHeader
    {10, QFont::Normal},   // Body
    {10, QFont::Medium},   // BodyStrong
    {10, QFont::DemiBold}, // PanelTitle
    {11, QFont::DemiBold}, // Heading
    {15, QFont::DemiBold}, // Timer
    {14, QFont::DemiBold}, // Title
    {20, QFont::DemiBold}, // Figure
};

QFont::Weight oneLighter(QFont::Weight weight)
{
    return weight >= QFont::DemiBold ? QFont::Medium : weight >= QFont::Medium ? QFont::Normal : QFont::Light;
}

} // namespace

Look::Look(ThemeName theme, double zoom) : m_theme(theme), m_zoom(qBound(1.0, zoom, 2.0)), m_tokens(theme) {}

QFont Look::font(TextRole role) const { return font(role, roleFonts[int(role)].weight); }

QFont Look::font(TextRole role, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Lotse Sans"), QStringLiteral("Noto Sans")});
    font.setPointSizeF(roleFonts[int(role)].points * m_zoom);
    font.setWeight(m_theme == ThemeName::Dark ? oneLighter(weight) : weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace lotse::kit
