#include "documents/xlsx_report.h"

#include "documents/private_folder.h"
#include "documents/xlsx_book.h"

#include <QFile>

#include <xlsxwriter.h>

namespace lotse::documents {

namespace {

constexpr qsizetype labelWidth = 44; ///< in characters, like all widths
constexpr qsizetype numberWidth = 16;
constexpr qsizetype comparisonWidth = 48;
constexpr double titleHeight = 27; ///< in points, like all heights
constexpr double lineHeight = 15;
constexpr double greatestHeight = 409; ///< of a row; Excel takes no higher one
constexpr qsizetype narrowest = 10;
constexpr qsizetype widest = 60;
constexpr qsizetype portraitColumns = 6;

/// Spreadsheets other than Excel do not fit a row to its wrapped texts by themselves.
void fitRow(lxw_worksheet *sheet, qint64 row, qsizetype lines)
{
    if (lines > 1)
        worksheet_set_row(sheet, lxw_row_t(row), qMin(double(lines) * lineHeight, greatestHeight), nullptr);
}

qsizetype linesOf(const QString &text, qsizetype width)
{
    qsizetype lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += qMax<qsizetype>(1, (line.size() + width - 1) / width);
    return lines;
}

/// The first sheet: everything that is not a table, one line below the other. A heading stands there only where
/// more than tables follows it.
class OverviewSheet
{
public:
    OverviewSheet(XlsxBook &book, lxw_worksheet *sheet) : m_book(book), m_sheet(sheet)
    {
        worksheet_set_column(sheet, 0, 0, labelWidth, nullptr);
        worksheet_set_column(sheet, 1, 1, numberWidth, nullptr);
        worksheet_set_column(sheet, 2, 2, comparisonWidth, nullptr);
    }

    base::Result<void> writeTitle(const QString &title)
    {
        worksheet_set_row(m_sheet, lxw_row_t(m_row), titleHeight, nullptr);
        return writeLine(title, XlsxLook::Title);
    }

    base::Result<void> writeLine(const QString &text, XlsxLook look)
    {
        return text.isEmpty() ? base::Result<void>() : m_book.writeText(m_sheet, m_row++, 0, text, look);
    }

    base::Result<void> operator()(const Heading &heading)
    {
        while (!m_headings.isEmpty() && m_headings.last().level >= heading.level)
            m_headings.removeLast();
        m_headings.append(heading);
        return {};
    }

    base::Result<void> operator()(const Paragraph &paragraph)
    {
        LOTSE_CHECK(writeHeadings());
        fitRow(m_sheet, m_row, linesOf(paragraph.text, labelWidth));
        return writeLine(paragraph.text, XlsxLook::Text);
    }

    base::Result<void> operator()(const Figures &block)
    {
        LOTSE_CHECK(writeHeadings());
        for (const Figure &figure : block.figures) {
            LOTSE_CHECK(m_book.writeText(m_sheet, m_row, 0, figure.label, XlsxLook::Text));
            LOTSE_CHECK(m_book.writeNumber(m_sheet, m_row, 1, figure.value, XlsxLook::Figure));
            LOTSE_CHECK(m_book.writeText(m_sheet, m_row, 2, figure.comparison, XlsxLook::Comparison));
            fitRow(m_sheet, m_row,
                   qMax(linesOf(figure.label, labelWidth), linesOf(figure.comparison, comparisonWidth)));
            ++m_row;
        }
        return {};
    }

    base::Result<void> operator()(const Table &) { return {}; } // has a sheet of its own

private:
    base::Result<void> writeHeadings()
    {
        for (const Heading &heading : std::as_const(m_headings)) {
            ++m_row;
            LOTSE_CHECK(writeLine(heading.text, XlsxLook::Heading));
        }
        m_headings.clear();
        return {};
    }

    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    qint64 m_row = 0;
    QList<Heading> m_headings; ///< not written yet
};

/// The sheet of one table, and of the paragraph that explains it.
class TableSheet
{
public:
    TableSheet(XlsxBook &book, lxw_worksheet *sheet, const Table &table)
        : m_book(book),
          m_sheet(sheet),
          m_table(table)
    {
        for (qsizetype column = 0; column < qMin<qsizetype>(table.columnCount(), LXW_COL_MAX); ++column)
            m_widths.append(widthOf(column));
    }

    base::Result<void> write(const QString &notice, const Paragraph *explanation)
    {
        if (!notice.isEmpty())
            LOTSE_CHECK(m_book.writeText(m_sheet, m_row++, 0, notice, XlsxLook::Notice));
        if (!m_table.caption.isEmpty())
            LOTSE_CHECK(m_book.writeText(m_sheet, m_row++, 0, m_table.caption, XlsxLook::Heading));
        const auto head = lxw_row_t(m_row);
        LOTSE_CHECK(writeRow(m_table.header, XlsxLook::Head, XlsxLook::NumberHead));
        for (const QStringList &row : m_table.rows)
            LOTSE_CHECK(writeRow(row, XlsxLook::Text, XlsxLook::Number));
        if (!m_table.totals.isEmpty())
            LOTSE_CHECK(writeRow(m_table.totals, XlsxLook::Total, XlsxLook::NumberTotal));
        layOut(head);
        if (!explanation)
            return {};
        fitRow(m_sheet, ++m_row, linesOf(explanation->text, m_widths.value(0, narrowest)));
        return m_book.writeText(m_sheet, m_row, 0, explanation->text, XlsxLook::Text);
    }

private:
    [[nodiscard]] qsizetype widthOf(qsizetype column) const
    {
        qsizetype width = m_table.header.value(column).size();
        for (const QStringList &row : m_table.rows)
            width = qMax(width, row.value(column).size());
        return qBound(narrowest, width + 2, widest);
    }

    base::Result<void> writeRow(const QStringList &cells, XlsxLook text, XlsxLook number)
    {
        qsizetype lines = 1;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            lines = qMax(lines, linesOf(cells.at(column), m_widths.value(column, widest)));
            LOTSE_CHECK(m_table.isNumeric(column)
                            ? m_book.writeNumber(m_sheet, m_row, column, cells.at(column), number)
                            : m_book.writeText(m_sheet, m_row, column, cells.at(column), text));
        }
        fitRow(m_sheet, m_row++, lines);
        return {};
    }

    /// The head stays in sight on screen and, with the notice, stands on every printed page.
    void layOut(lxw_row_t head)
    {
        worksheet_freeze_panes(m_sheet, head + 1, 0);
        worksheet_repeat_rows(m_sheet, 0, head);
        if (m_widths.size() > portraitColumns)
            worksheet_set_landscape(m_sheet);
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            const auto at = lxw_col_t(column);
            worksheet_set_column(m_sheet, at, at, double(m_widths.at(column)), nullptr);
        }
    }

    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    const Table &m_table;
    QList<qsizetype> m_widths;
    qint64 m_row = 0;
};

base::Result<void> writeBook(const Report &report, const QString &path, const QString &privateFolder)
{
    LOTSE_TRY(book, XlsxBook::open(path, privateFolder, XlsxBook::Memory::Whole));
    book->setTitle(report.title);
    LOTSE_TRY(first, book->addSheet(report.title));
    OverviewSheet overview(*book, first);
    LOTSE_CHECK(overview.writeLine(report.notice, XlsxLook::Notice));
    LOTSE_CHECK(overview.writeTitle(report.title));
    LOTSE_CHECK(overview.writeLine(report.subtitle, XlsxLook::Quiet));
    for (auto block = report.blocks.cbegin(); block != report.blocks.cend(); ++block) {
        const auto *table = std::get_if<Table>(&*block);
        if (!table) {
            LOTSE_CHECK(std::visit(overview, *block));
            continue;
        }
        const auto next = std::next(block);
        const auto *explanation = next == report.blocks.cend() ? nullptr : std::get_if<Paragraph>(&*next);
        LOTSE_TRY(sheet, book->addSheet(table->caption));
        LOTSE_CHECK(TableSheet(*book, sheet, *table).write(report.notice, explanation));
        if (explanation)
            block = next;
    }
    return book->close();
}

} // namespace

base::Result<QByteArray> xlsxReport(const Report &report)
{
    const PrivateFolder folder;
    if (!folder.isValid())
        return base::failure(base::ErrorCode::Device, QStringLiteral("xlsxReport"));
    QFile file(folder.path() + QStringLiteral("/report.xlsx"));
    LOTSE_CHECK(writeBook(report, file.fileName(), folder.path()));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Device, QStringLiteral("xlsxReport"));
    return file.readAll();
}

} // namespace lotse::documents
