#pragma once

#include <QList>
#include <QString>

#include <memory>
#include <pango/pangocairo.h>

namespace lotse::documents {

struct PdfColor {
    double red = 0;
    double green = 0;
    double blue = 0;
};

inline constexpr PdfColor inkColor{0x1d / 255.0, 0x25 / 255.0, 0x26 / 255.0};
inline constexpr PdfColor quietColor{0x56 / 255.0, 0x61 / 255.0, 0x64 / 255.0};
inline constexpr PdfColor petrolColor{0x0c / 255.0, 0x5a / 255.0, 0x5f / 255.0};
inline constexpr PdfColor hairColor{0xd9 / 255.0, 0xd7 / 255.0, 0xd0 / 255.0};

enum class PdfAlign { Start, Left, Right }; ///< start: left or right, as the script runs

struct PdfTextStyle {
    double size = 9.5;
    bool strong = false;
    PdfAlign align = PdfAlign::Start;
    PdfColor color = inkColor;
};

/// A text broken into lines of a width, measured in points. Long words are broken rather than cut off.
class PdfText
{
public:
    PdfText(PangoContext *context, const QString &text, const PdfTextStyle &style, double width);

    /// The width of the text on one line.
    [[nodiscard]] static double naturalWidth(PangoContext *context, const QString &text,
                                             const PdfTextStyle &style);

    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] qsizetype lineCount() const { return m_lines.size(); }
    [[nodiscard]] double height() const { return heightOf(0, lineCount()); }
    [[nodiscard]] double heightOf(qsizetype first, qsizetype end) const;

    /// The end of the lines from `first` on that fit into the height; `first` itself where none does.
    [[nodiscard]] qsizetype endWithin(qsizetype first, double height) const;

    /// Draws one line of those that begin with `first`, the top of which is at y.
    void drawLine(cairo_t *cairo, qsizetype first, qsizetype number, double x, double y) const;

private:
    struct Line {
        PangoLayoutLine *line = nullptr; ///< lives as long as the layout
        double x = 0;
        double top = 0;
        double bottom = 0;
        double baseline = 0;
    };

    std::shared_ptr<PangoLayout> m_layout;
    PdfColor m_color;
    QList<Line> m_lines; ///< one even where the text is empty
    bool m_empty;
};

} // namespace lotse::documents
