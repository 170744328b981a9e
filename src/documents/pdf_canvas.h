#pragma once

#include "base/language.h"
#include "base/result.h"
#include "documents/pdf_structure.h"
#include "documents/pdf_text.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace lotse::documents {

/// The pages of a PDF in memory, drawn by cairo and pango. Each line of text that belongs to an element of
/// the structure is marked in the page as a piece, and `pieces()` says which piece belongs to which element.
/// For counting pages it can also draw nothing at all.
class PdfCanvas
{
public:
    enum class Purpose { Count, Draw };

    static constexpr double width = 210 / 25.4 * 72;
    static constexpr double height = 297 / 25.4 * 72;

    /// A marked line of text: its element, and its page counted from 0.
    struct Piece {
        int element = 0;
        int page = 0;
    };

    PdfCanvas(Purpose purpose, base::Language language, const PdfStructure &structure);

    [[nodiscard]] PangoContext *context() const { return m_context.get(); }
    [[nodiscard]] int pages() const { return m_pages; }
    /// In the order of drawing, in which they are also numbered on their pages.
    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }

    void beginPage();
    /// Draws lines of the text as pieces of the element, or as an artifact.
    void drawText(const PdfText &text, qsizetype first, qsizetype end, double x, double y, int element);
    void drawLine(double x, double y, double length, double thickness, PdfColor color);

    /// The finished file. Nothing may be drawn afterwards.
    [[nodiscard]] base::Result<QByteArray> finish();

private:
    const PdfStructure &m_structure;
    std::shared_ptr<PangoFontMap> m_fonts;
    std::shared_ptr<PangoContext> m_context;
    std::unique_ptr<QByteArray> m_bytes; ///< cairo writes to it, so it stays where it is
    std::shared_ptr<cairo_t> m_cairo;    ///< none for counting
    QList<Piece> m_pieces;
    int m_pages = 0;
};

} // namespace lotse::documents
