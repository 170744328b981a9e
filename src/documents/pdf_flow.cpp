#include "documents/pdf_flow.h"

#include "words/document_text.h"

namespace lotse::documents {

namespace {

constexpr double top = 62;
constexpr double bottom = PdfCanvas::height - 62;
constexpr double noticeTop = 34;
constexpr double noticeGap = 16;
constexpr double footTop = PdfCanvas::height - 42;
constexpr double footWidth = 110; ///< of the page number

constexpr PdfTextStyle noticeStyle{.size = 8.5, .strong = true, .color = petrolColor};
constexpr PdfTextStyle footStyle{.size = 8, .color = quietColor};
constexpr PdfTextStyle numberStyle{.size = 8, .align = PdfAlign::Right, .color = quietColor};

} // namespace

PdfFlow::PdfFlow(PdfCanvas &canvas, PdfStructure &structure, PageTexts texts)
    : m_canvas(canvas),
      m_structure(structure),
      m_texts(std::move(texts)),
      m_notice(text(m_texts.notice, noticeStyle)),
      m_top(m_texts.notice.isEmpty() ? top : qMax(top, noticeTop + m_notice.height() + noticeGap))
{
    beginPage();
}

PdfText PdfFlow::text(const QString &text, const PdfTextStyle &style, double textWidth) const
{
    return PdfText(m_canvas.context(), text, style, textWidth);
}

double PdfFlow::pageHeight() const { return bottom - m_top; }

double PdfFlow::room() const { return bottom - m_y - m_space; }

void PdfFlow::space(double height) { m_space = qMax(m_space, height); }

void PdfFlow::keep(double height)
{
    if (!m_fresh && height > room())
        beginPage();
}

double PdfFlow::heightOf(const QList<Piece> &row)
{
    double height = 0;
    for (const Piece &piece : row)
        height = qMax(height, piece.text.height());
    return height;
}

void PdfFlow::place(const QList<Piece> &row, double above, double below)
{
    const double height = above + heightOf(row) + below;
    if (height <= pageHeight())
        keep(height);

    giveSpace();
    m_y += above;
    QList<qsizetype> next(row.size(), 0);
    while (placeLines(row, next)) {
        beginPage();
        m_y += above;
    }
    m_y += below;
}

void PdfFlow::placeDivided(const Piece &piece)
{
    keep(piece.text.heightOf(0, qMin<qsizetype>(2, piece.text.lineCount())));
    giveSpace();
    QList<qsizetype> next{0};
    while (placeLines({piece}, next))
        beginPage();
}

bool PdfFlow::placeLines(const QList<Piece> &row, QList<qsizetype> &next)
{
    bool more = false;
    double used = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const PdfText &text = row.at(i).text;
        qsizetype end = text.endWithin(next.at(i), room());
        if (m_fresh && end == next.at(i) && end < text.lineCount())
            ++end; // a line higher than a page has to go somewhere
        m_canvas.drawText(text, next.at(i), end, row.at(i).x, m_y, row.at(i).element);
        used = qMax(used, text.heightOf(next.at(i), end));
        next[i] = end;
        more = more || end < text.lineCount();
    }
    m_y += used;
    m_fresh = m_fresh && used <= 0;
    return more;
}

void PdfFlow::giveSpace() { m_y += std::exchange(m_space, 0); }

void PdfFlow::drawLine(double x, double length, double thickness, PdfColor color)
{
    giveSpace();
    m_canvas.drawLine(x, m_y, length, thickness, color);
}

void PdfFlow::setPageHead(std::function<void()> head) { m_pageHead = std::move(head); }

void PdfFlow::beginPage()
{
    m_canvas.beginPage();
    m_y = m_top;
    m_space = 0;
    m_fresh = true;
    drawPageTexts();
    if (m_pageHead)
        m_pageHead();
    m_fresh = true;
}

void PdfFlow::drawPageTexts()
{
    // The notice is read aloud once, where the document begins.
    const bool first = m_canvas.pages() == 1;
    if (!m_texts.notice.isEmpty())
        m_canvas.drawText(m_notice, 0, m_notice.lineCount(), left, noticeTop,
                          first ? m_structure.add(PdfStructure::Role::P) : PdfStructure::artifact);
    const PdfText title = text(m_texts.title, footStyle, width - footWidth);
    m_canvas.drawText(title, 0, qMin<qsizetype>(1, title.lineCount()), left, footTop, PdfStructure::artifact);
    const PdfText number = text(words::pageOfPages(m_canvas.pages(), m_texts.pages), numberStyle, footWidth);
    m_canvas.drawText(number, 0, number.lineCount(), left + width - footWidth, footTop,
                      PdfStructure::artifact);
}

} // namespace lotse::documents
