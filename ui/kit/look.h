#pragma once

#include "kit/tokens.h"

#include <QFont>

class QWidget;

namespace lotse::kit {

/// What a text is for. Sizes and weights stand in one table in look.cpp.
enum class TextRole { Caption, ColumnHeader, Body, BodyStrong, PanelTitle, Heading, Timer, Title, Figure };

/// The theme and the text zoom of the window, and all that follows from them: colours, fonts, lengths.
/// A value; the style of the application holds the one in force, and `lookOf` reads it there.
class Look
{
public:
    explicit Look(ThemeName theme = ThemeName::Light, double zoom = 1);

    [[nodiscard]] ThemeName theme() const { return m_theme; }
    [[nodiscard]] bool isHighContrast() const { return m_theme == ThemeName::HighContrast; }
    /// 1 to 2.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// From here on what stood beside each other stands behind each other, and what is rare makes room.
    [[nodiscard]] bool isLarge() const { return m_zoom >= 1.5; }
    [[nodiscard]] QColor color(Token token) const { return m_tokens[token]; }
    /// A length of the drawing at 100 % as pixels of this zoom. Lines, radii and focus rings do not grow.
    [[nodiscard]] int px(double length) const { return qRound(length * m_zoom); }
    [[nodiscard]] QFont font(TextRole role) const;
    /// The same size in another weight, e.g. the hit part of a code. Never call QFont::setWeight yourself:
    /// light text on dark is drawn heavier, so the dark theme takes each weight one step lighter.
    [[nodiscard]] QFont font(TextRole role, QFont::Weight weight) const;
    /// The width of outlines and dividers.
    [[nodiscard]] int line() const { return isHighContrast() ? 2 : 1; }
    /// The width of the focus ring.
    [[nodiscard]] int ring() const { return isHighContrast() ? 4 : 2; }

private:
    ThemeName m_theme;
    double m_zoom;
    Tokens m_tokens;
};

/// The look in force for this widget; the light one at 100 % where none was applied.
/// Valid until the next `applyLook`: read it when you need it, keep no reference.
[[nodiscard]] const Look &lookOf(const QWidget *widget);

} // namespace lotse::kit
