#include "documents/xlsx_report.h"

#include "documents/private_folder.h"
#include "documents/xlsx_book.h"

#include <QFile>

#include <xlsxwriter.h>

namespace lotse::documents {

namespace {

constexpr double textWidth = 70; ///< of a column of sentences, in characters
constexpr double numberWidth = 16;
constexpr qsizetype narrowest = 10;
constexpr qsizetype widest = 60;
constexpr qsizetype portraitColumns = 6;

/// The first sheet: everything that is not a table, one line below the other.
class OverviewSheet
{
public:
    OverviewSheet(XlsxBook &book, lxw_worksheet *sheet) : m_book(book), m_sheet(sheet)
    {
        worksheet_set_column(sheet, 0, 0, textWidth, nullptr);
        worksheet_set_column(sheet, 1, 1, numberWidth, nullptr);
        worksheet_set_column(sheet, 2, 2, 2 * numberWidth, nullptr);
    }

    base::Result<void> writeLine(const QString &text, XlsxLook look)
    {
        return text.isEmpty() ? base::Result<void>() : m_book.writeText(m_sheet, m_row++, 0, text, look);
    }

    base::Result<void> operator()(const Heading &heading)
    {
        ++m_row;
        return writeLine(heading.text, XlsxLook::Heading);
    }

    base::Result<void> operator()(const Paragraph &paragraph)
    {
        return writeLine(paragraph.text, XlsxLook::Text);
    }

    base::Result<void> operator()(const Figures &block)
    {
        ++m_row;
        for (const Figure &figure : block.figures) {
            LOTSE_CHECK(m_book.writeText(m_sheet, m_row, 0, figure.label, XlsxLook::Text));
            LOTSE_CHECK(m_book.writeNumber(m_sheet, m_row, 1, figure.value, XlsxLook::NumberTotal));
            LOTSE_CHECK(m_book.writeText(m_sheet, m_row, 2, figure.comparison, XlsxLook::Quiet));
            ++m_row;
        }
        return {};
    }

    base::Result<void> operator()(const Table &) { return {}; }

private:
    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    qint64 m_row = 0;
};

/// The sheet of one table.
class TableSheet
{
public:
    TableSheet(XlsxBook &book, lxw_worksheet *sheet, const Table &table)
        : m_book(book),
          m_sheet(sheet),
          m_table(table)
    {}

    base::Result<void> write(const QString &notice)
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
        return {};
    }

private:
    base::Result<void> writeRow(const QStringList &cells, XlsxLook text, XlsxLook number)
    {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            LOTSE_CHECK(m_table.isNumeric(column)
                            ? m_book.writeNumber(m_sheet, m_row, column, cells.at(column), number)
                            : m_book.writeText(m_sheet, m_row, column, cells.at(column), text));
        }
        ++m_row;
        return {};
    }

    /// The head stays in sight on screen and, with the notice, stands on every printed page.
    void layOut(lxw_row_t head)
    {
        const qsizetype columns = qMin<qsizetype>(m_table.columnCount(), LXW_COL_MAX);
        worksheet_freeze_panes(m_sheet, head + 1, 0);
        worksheet_repeat_rows(m_sheet, 0, head);
        if (columns > portraitColumns)
            worksheet_set_landscape(m_sheet);
        for (qsizetype column = 0; column < columns; ++column) {
            qsizetype width = m_table.header.value(column).size();
            for (const QStringList &row : m_table.rows)
                width = qMax(width, row.value(column).size());
            const auto at = lxw_col_t(column);
            worksheet_set_column(m_sheet, at, at, double(qBound(narrowest, width + 2, widest)), nullptr);
        }
    }

    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    const Table &m_table;
    qint64 m_row = 0;
};

base::Result<void> writeBook(const Report &report, const QString &path, const QString &privateFolder)
{
    LOTSE_TRY(book, XlsxBook::open(path, privateFolder, XlsxBook::Memory::Whole));
    book->setTitle(report.title);
    LOTSE_TRY(first, book->addSheet(report.title));
    OverviewSheet overview(*book, first);
    LOTSE_CHECK(overview.writeLine(report.notice, XlsxLook::Notice));
    LOTSE_CHECK(overview.writeLine(report.title, XlsxLook::Title));
    LOTSE_CHECK(overview.writeLine(report.subtitle, XlsxLook::Quiet));
    for (const Block &block : report.blocks) {
        LOTSE_CHECK(std::visit(overview, block));
        if (const auto *table = std::get_if<Table>(&block)) {
            LOTSE_TRY(sheet, book->addSheet(table->caption));
            LOTSE_CHECK(TableSheet(*book, sheet, *table).write(report.notice));
        }
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
