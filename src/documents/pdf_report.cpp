#include "documents/pdf_report.h"

#include "documents/pdf_finish.h"
#include "documents/pdf_flow.h"
#include "documents/pdf_table.h"
#include "documents/report_text.h"

namespace lotse::documents {

namespace {

using Role = PdfStructure::Role;

constexpr PdfTextStyle titleStyle{.size = 21, .strong = true, .color = petrolColor};
constexpr PdfTextStyle subtitleStyle{.size = 10, .color = quietColor};
constexpr PdfTextStyle chapterStyle{.size = 14, .strong = true};
constexpr PdfTextStyle sectionStyle{.size = 11, .strong = true};
constexpr PdfTextStyle paragraphStyle{.size = 9.5};
constexpr PdfTextStyle labelStyle{.size = 8, .color = quietColor};
constexpr PdfTextStyle valueStyle{.size = 18, .strong = true};

constexpr double textWidth = 420;  ///< longer lines are hard to read
constexpr double headingKeep = 60; ///< what has to follow a heading on its page
constexpr double figureGap = 18;

/// Lets the blocks of a report flow over the pages.
class BlockFlow
{
public:
    BlockFlow(PdfFlow &flow, base::Language language) : m_flow(flow), m_language(language) {}

    void placeTitle(const Report &report)
    {
        placeText(report.title, titleStyle, Role::H1, PdfFlow::width);
        m_flow.space(3);
        if (!report.subtitle.isEmpty())
            placeText(report.subtitle, subtitleStyle, Role::P, PdfFlow::width);
        m_flow.space(16);
    }

    void operator()(const Heading &heading)
    {
        const bool section = heading.level > 2;
        const Role role = heading.level <= 1 ? Role::H1 : section ? Role::H3 : Role::H2;
        const PdfText text = m_flow.text(heading.text, section ? sectionStyle : chapterStyle);
        m_flow.space(section ? 20 : 28);
        m_flow.keep(text.height() + headingKeep);
        m_flow.place({{text, PdfFlow::left, m_flow.structure().add(role)}}, 0, section ? 3 : 5);
    }

    void operator()(const Paragraph &paragraph)
    {
        placeText(paragraph.text, paragraphStyle, Role::P, textWidth);
        m_flow.space(7);
    }

    void operator()(const Figures &block)
    {
        m_flow.space(16);
        const qsizetype perRow = block.figures.size() % 3 == 0 ? 3 : 4;
        for (qsizetype first = 0; first < block.figures.size(); first += perRow)
            placeFigures(block.figures.mid(first, perRow), perRow);
        m_flow.space(6);
    }

    void operator()(const Table &table) { PdfTable(m_flow, table, m_language).place(); }

private:
    void placeText(const QString &text, const PdfTextStyle &style, Role role, double width)
    {
        m_flow.placeDivided({m_flow.text(text, style, width), PdfFlow::left, m_flow.structure().add(role)});
    }

    /// One row of figures: a hairline, and below it label, value and comparison, each on a common line.
    void placeFigures(const QList<Figure> &figures, qsizetype perRow)
    {
        const double width = (PdfFlow::width + figureGap) / double(perRow) - figureGap;
        QList<PdfFlow::Piece> labels;
        QList<PdfFlow::Piece> values;
        QList<PdfFlow::Piece> comparisons;
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const Figure &figure = figures.at(i);
            const double x = PdfFlow::left + double(i) * (width + figureGap);
            const int element = m_flow.structure().add(Role::P);
            labels.append({m_flow.text(figure.label, labelStyle, width), x, element});
            values.append(
                {m_flow.text(shownNumber(figure.value, m_language), valueStyle, width), x, element});
            comparisons.append({m_flow.text(figure.comparison, labelStyle, width), x, element});
        }
        m_flow.keep(PdfFlow::heightOf(labels) + PdfFlow::heightOf(values) + PdfFlow::heightOf(comparisons)
                    + figureGap);
        for (const PdfFlow::Piece &piece : std::as_const(labels))
            m_flow.drawLine(piece.x, width, 0.4, hairColor);
        m_flow.place(labels, 7);
        m_flow.place(values, 3);
        m_flow.place(comparisons, 3);
        m_flow.space(figureGap);
    }

    PdfFlow &m_flow;
    base::Language m_language;
};

void place(const Report &report, PdfCanvas &canvas, PdfStructure &structure, int pages)
{
    PdfFlow flow(canvas, structure, {report.title, report.notice, pages});
    BlockFlow blocks(flow, report.language);
    blocks.placeTitle(report);
    for (const Block &block : report.blocks)
        std::visit(blocks, block);
}

} // namespace

base::Result<QByteArray> pdfReport(const Report &report)
{
    PdfCanvas counting(PdfCanvas::Purpose::Count, report.language);
    PdfStructure counted;
    place(report, counting, counted, 0);

    PdfCanvas canvas(PdfCanvas::Purpose::Draw, report.language);
    PdfStructure structure;
    place(report, canvas, structure, counting.pages());
    LOTSE_TRY(drawn, canvas.finish());
    return finishPdf(drawn, structure, canvas.pieces(), report.title, report.language);
}

} // namespace lotse::documents
