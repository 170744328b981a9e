#pragma once

#include "documents/pdf_canvas.h"

#include <functional>

namespace lotse::documents {

/// Lays texts one below the other and begins a new page where one is full. Every page bears the notice at its
/// head, the title and its number at its foot. Breaks between lines, never within one.
class PdfFlow
{
public:
    static constexpr double left = 56;
    static constexpr double width = PdfCanvas::width - 2 * left;

    /// What every page says; with 0 for the number of pages while they are being counted.
    struct PageTexts {
        QString title;
        QString notice;
        int pages = 0;
    };

    /// One of several texts side by side.
    struct Piece {
        PdfText text;
        double x = left;
        int element = PdfStructure::artifact;
    };

    PdfFlow(PdfCanvas &canvas, PdfStructure &structure, PageTexts texts);

    [[nodiscard]] PdfCanvas &canvas() { return m_canvas; }
    [[nodiscard]] PdfStructure &structure() { return m_structure; }
    [[nodiscard]] PdfText text(const QString &text, const PdfTextStyle &style,
                               double textWidth = width) const;

    /// The height a page offers below its head.
    [[nodiscard]] double pageHeight() const;

    [[nodiscard]] static double heightOf(const QList<Piece> &row);

    /// Leaves at least this much room before what comes next, but none at the top of a page.
    void space(double height);
    /// Begins a new page unless this much fits on the current one.
    void keep(double height);
    /// Places the texts side by side, on the next page where they only fit there undivided. What is higher
    /// than a page is divided between lines.
    void place(const QList<Piece> &row, double above = 0, double below = 0);
    /// Fills the page and goes on on the next one, but begins with at least two lines.
    void placeDivided(const Piece &piece);
    void drawLine(double x, double length, double thickness, PdfColor color);

    /// Called at the top of each following page, until it is set to none.
    void setPageHead(std::function<void()> head);

private:
    void beginPage();
    void drawPageTexts();
    [[nodiscard]] double room() const;
    void giveSpace();
    [[nodiscard]] bool placeLines(const QList<Piece> &row, QList<qsizetype> &next);

    PdfCanvas &m_canvas;
    PdfStructure &m_structure;
    PageTexts m_texts;
    PdfText m_notice;
    std::function<void()> m_pageHead;
    double m_top = 0;
    double m_y = 0;
    double m_space = 0;  ///< asked for, not yet given
    bool m_fresh = true; ///< nothing stands on the page yet but its head
};

} // namespace lotse::documents
