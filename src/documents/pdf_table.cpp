#include "documents/pdf_table.h"

#include "documents/report_text.h"

#include <algorithm>

namespace lotse::documents {

namespace {

using Role = PdfStructure::Role;
using Scope = PdfStructure::Scope;

constexpr double spaceAround = 18;
constexpr double captionGap = 4;
constexpr double cellSpace = 4.5;
constexpr double firstRowKeep = 80; ///< so much of the first row stands under the head at least
constexpr double widestGap = 16;
constexpr double hairline = 0.4;
constexpr double strongLine = 0.6;

// The longest cells of a column decide on its width, by their beginnings.
constexpr qsizetype measuredCells = 24;
constexpr qsizetype measuredText = 400;
constexpr double narrowest = 6;
constexpr double widestWord = PdfFlow::width / 4; ///< longer words are broken before others suffer

constexpr PdfTextStyle captionStyle{.size = 10, .strong = true};

QString longestWord(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    return *std::max_element(words.cbegin(), words.cend(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

QStringList longest(QStringList texts, qsizetype count)
{
    count = qMin(count, texts.size());
    std::partial_sort(texts.begin(), texts.begin() + count, texts.end(),
                      [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return texts.mid(0, count);
}

} // namespace

PdfTable::PdfTable(PdfFlow &flow, const Table &table, base::Language language)
    : m_flow(flow),
      m_table(table),
      m_language(language),
      m_columns(table.columnCount()),
      m_gap(m_columns > 0 ? qMin(widestGap, PdfFlow::width / double(m_columns) / 4) : 0),
      m_caption(flow.text(table.caption, captionStyle))
{
    QList<ColumnWish> wishes;
    for (qsizetype column = 0; column < m_columns; ++column)
        wishes.append(wish(column));
    m_widths = columnWidths(PdfFlow::width - m_gap * double(m_columns - 1), wishes);
}

ColumnWish PdfTable::wish(qsizetype column) const
{
    const bool number = m_table.isNumeric(column);
    ColumnWish wish{narrowest, narrowest, number ? narrowest : 0};
    const auto consider = [&](const QString &text, Part part) {
        const double natural = naturalWidth(text, part, column);
        wish.natural = qMax(wish.natural, qMin(natural, PdfFlow::width));
        wish.least = qMax(wish.least, qMin(naturalWidth(longestWord(text), part, column), widestWord));
        if (number && part != Part::Head)
            wish.rigid = qMax(wish.rigid, qMin(natural, widestWord));
    };
    QStringList cells;
    for (const QStringList &row : m_table.rows)
        cells.append(shown(column, row));
    for (const QString &cell : longest(std::move(cells), measuredCells))
        consider(cell, Part::Body);
    consider(shown(column, m_table.totals), Part::Totals);
    consider(m_table.header.value(column), Part::Head);
    wish.least = qMax(wish.least, wish.rigid);
    return wish;
}

double PdfTable::naturalWidth(const QString &text, Part part, qsizetype column) const
{
    return PdfText::naturalWidth(m_flow.canvas().context(), text.left(measuredText), style(part, column));
}

double PdfTable::keptHeight() const
{
    const double head = m_caption.height() + captionGap + rowHeight(m_table.header, Part::Head);
    double height = head;
    for (const QStringList &row : m_table.rows) {
        height += rowHeight(row, Part::Body);
        if (height > m_flow.pageHeight() / 3)
            return head + qMin(rowHeight(m_table.rows.first(), Part::Body), firstRowKeep);
    }
    return height + (m_table.totals.isEmpty() ? 0 : rowHeight(m_table.totals, Part::Totals));
}

void PdfTable::place()
{
    m_flow.space(m_caption.isEmpty() ? captionGap : spaceAround);
    m_flow.keep(keptHeight());
    m_element = m_flow.structure().add(Role::Table);
    if (!m_caption.isEmpty())
        m_flow.place({{m_caption, PdfFlow::left, m_flow.structure().add(Role::Caption, m_element)}}, 0,
                     captionGap);

    placeRow(m_table.header, Part::Head);
    if (rowHeight(m_table.header, Part::Head) < m_flow.pageHeight() / 3)
        m_flow.setPageHead([this] { placeCells(m_table.header, Part::Head, PdfStructure::artifact); });
    for (const QStringList &row : m_table.rows)
        placeRow(row, Part::Body);
    if (!m_table.totals.isEmpty())
        placeRow(m_table.totals, Part::Totals);
    m_flow.setPageHead({});
    m_flow.space(spaceAround);
}

void PdfTable::placeRow(const QStringList &cells, Part part)
{
    placeCells(cells, part, m_flow.structure().add(Role::TR, m_element));
}

void PdfTable::placeCells(const QStringList &cells, Part part, int row)
{
    if (part == Part::Totals)
        m_flow.drawLine(PdfFlow::left, PdfFlow::width, strongLine, inkColor);
    m_flow.place(pieces(cells, part, row), cellSpace, cellSpace);
    if (part != Part::Totals)
        m_flow.drawLine(PdfFlow::left, PdfFlow::width, part == Part::Head ? strongLine : hairline,
                        part == Part::Head ? inkColor : hairColor);
}

QList<PdfFlow::Piece> PdfTable::pieces(const QStringList &cells, Part part, int row) const
{
    QList<PdfFlow::Piece> pieces;
    double x = PdfFlow::left;
    for (qsizetype column = 0; column < m_columns; ++column) {
        int element = PdfStructure::artifact;
        if (row != PdfStructure::artifact && part == Part::Head)
            element = m_flow.structure().add(Role::TH, row, Scope::Column);
        else if (row != PdfStructure::artifact && column == 0 && !m_table.isNumeric(0))
            element = m_flow.structure().add(Role::TH, row, Scope::Row);
        else if (row != PdfStructure::artifact)
            element = m_flow.structure().add(Role::TD, row);
        const QString text = part == Part::Head ? cells.value(column) : shown(column, cells);
        pieces.append({m_flow.text(text, style(part, column), m_widths.at(column)), x, element});
        x += m_widths.at(column) + m_gap;
    }
    return pieces;
}

double PdfTable::rowHeight(const QStringList &cells, Part part) const
{
    return cellSpace + PdfFlow::heightOf(pieces(cells, part, PdfStructure::artifact)) + cellSpace;
}

QString PdfTable::shown(qsizetype column, const QStringList &cells) const
{
    const QString cell = cells.value(column);
    return m_table.isNumeric(column) ? shownNumber(cell, m_language) : cell;
}

PdfTextStyle PdfTable::style(Part part, qsizetype column) const
{
    const bool head = part == Part::Head;
    return {.size = head ? 8.0 : 9.0,
            .strong = part != Part::Body,
            .align = m_table.isNumeric(column) ? PdfAlign::Right : PdfAlign::Left,
            .color = head ? quietColor : inkColor};
}

} // namespace lotse::documents
