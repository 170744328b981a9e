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

constexpr double textWidth = 420; ///< longer lines are hard to read
constexpr double figureGap = 18;
constexpr double figureKeep = 96; ///< what a row of figures takes at most, as a rule

/// Lets the blocks of a report flow over the pages. A heading waits until it is known how much of the block
/// after it has to stand on the same page.
class BlockFlow
{
public:
    BlockFlow(PdfFlow &flow, base::Language language) : m_flow(flow), m_language(language) {}

    void placeTitle(const Report &report)
    {
        placeText(report.title, titleStyle, Role::H1);
        m_flow.space(3);
        if (!report.subtitle.isEmpty())
            placeText(report.subtitle, subtitleStyle, Role::P);
        m_flow.space(16);
    }

    void operator()(const Heading &heading) { m_headings.append(heading); }

    void operator()(const Paragraph &paragraph)
    {
        const PdfText text = m_flow.text(paragraph.text, paragraphStyle, textWidth);
        placeHeadings(text.heightOf(0, qMin<qsizetype>(2, text.lineCount())));
        m_flow.placeDivided({text, PdfFlow::left, m_flow.structure().add(Role::P)});
        m_flow.space(7);
    }

    void operator()(const Figures &block)
    {
        placeHeadings(figureKeep);
        m_flow.space(16);
        const qsizetype perRow = block.figures.size() % 3 == 0 ? 3 : 4;
        for (qsizetype first = 0; first < block.figures.size(); first += perRow)
            placeFigures(block.figures.mid(first, perRow), perRow);
        m_flow.space(6);
    }

    void operator()(const Table &table)
    {
        Table shown = table;
        if (!m_headings.isEmpty() && m_headings.last().text == table.caption)
            shown.caption.clear(); // the heading says it
        PdfTable flowing(m_flow, shown, m_language);
        placeHeadings(flowing.keptHeight());
        flowing.place();
    }

    /// Places the headings that wait, together with so much of what follows.
    void placeHeadings(double following)
    {
        QList<PdfText> texts;
        for (const Heading &heading : std::as_const(m_headings)) {
            texts.append(m_flow.text(heading.text, heading.level > 2 ? sectionStyle : chapterStyle));
            following += texts.last().height() + spaceBelow(heading);
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Heading &heading = m_headings.at(i);
            const Role role = heading.level <= 1 ? Role::H1 : heading.level == 2 ? Role::H2 : Role::H3;
            m_flow.space(heading.level > 2 ? 20 : 28);
            m_flow.keep(following);
            m_flow.place({{texts.at(i), PdfFlow::left, m_flow.structure().add(role)}}, 0,
                         spaceBelow(heading));
            following -= texts.at(i).height() + spaceBelow(heading);
        }
        m_headings.clear();
    }

private:
    static double spaceBelow(const Heading &heading) { return heading.level > 2 ? 3 : 5; }

    void placeText(const QString &text, const PdfTextStyle &style, Role role)
    {
        m_flow.placeDivided({m_flow.text(text, style), PdfFlow::left, m_flow.structure().add(role)});
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
    QList<Heading> m_headings; ///< not placed yet
};

void place(const Report &report, PdfCanvas &canvas, PdfStructure &structure, int pages)
{
    PdfFlow flow(canvas, structure, {report.title, report.notice, pages});
    BlockFlow blocks(flow, report.language);
    blocks.placeTitle(report);
    for (const Block &block : report.blocks)
        std::visit(blocks, block);
    blocks.placeHeadings(0);
}

} // namespace

base::Result<QByteArray> pdfReport(const Report &report)
{
    PdfStructure counted;
    PdfCanvas counting(PdfCanvas::Purpose::Count, report.language, counted);
    place(report, counting, counted, 0);

    PdfStructure structure;
    PdfCanvas canvas(PdfCanvas::Purpose::Draw, report.language, structure);
    place(report, canvas, structure, counting.pages());
    LOTSE_TRY(drawn, canvas.finish());
    return finishPdf(drawn, structure, canvas.pieces(), report.title, report.language);
}

} // namespace lotse::documents
