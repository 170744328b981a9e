#pragma once

#include "documents/column_widths.h"
#include "documents/pdf_flow.h"
#include "documents/report.h"

namespace lotse::documents {

/// Lets a table flow over the pages: numbers aligned right, the head repeated on every page, hairlines
/// between the rows. Columns share the width by what stands in them; what does not fit is wrapped.
class PdfTable
{
public:
    PdfTable(PdfFlow &flow, const Table &table, base::Language language);

    /// So much has to stand on one page: a short table as a whole, of a long one the beginning.
    [[nodiscard]] double keptHeight() const;
    void place();

private:
    enum class Part { Head, Body, Totals };

    [[nodiscard]] ColumnWish wish(qsizetype column) const;
    [[nodiscard]] double naturalWidth(const QString &text, Part part, qsizetype column) const;
    void placeRow(const QStringList &cells, Part part);
    /// `row` is the element of the row, or artifact for a repeated head.
    void placeCells(const QStringList &cells, Part part, int row);
    [[nodiscard]] QList<PdfFlow::Piece> pieces(const QStringList &cells, Part part, int row) const;
    [[nodiscard]] double rowHeight(const QStringList &cells, Part part) const;
    [[nodiscard]] QString shown(qsizetype column, const QStringList &cells) const;
    [[nodiscard]] PdfTextStyle style(Part part, qsizetype column) const;

    PdfFlow &m_flow;
    const Table &m_table;
    base::Language m_language;
    qsizetype m_columns;
    double m_gap;
    PdfText m_caption;
    QList<double> m_widths;
    int m_element = PdfStructure::artifact;
};

} // namespace lotse::documents
