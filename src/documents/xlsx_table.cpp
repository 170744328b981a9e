#include "documents/xlsx_table.h"

#include "documents/xlsx_book.h"

#include <xlsxwriter.h>

namespace lotse::documents {

namespace {

constexpr double columnWidth = 22;

} // namespace

base::Result<std::unique_ptr<XlsxTableWriter>> XlsxTableWriter::open(const QString &path,
                                                                     const QString &privateFolder,
                                                                     const QStringList &header)
{
    LOTSE_TRY(book, XlsxBook::open(path, privateFolder, XlsxBook::Memory::Constant));
    std::unique_ptr<XlsxTableWriter> writer(new XlsxTableWriter(std::move(book), header));
    LOTSE_CHECK(writer->beginSheet());
    return writer;
}

XlsxTableWriter::XlsxTableWriter(std::unique_ptr<XlsxBook> book, QStringList header)
    : m_book(std::move(book)),
      m_header(std::move(header))
{}

XlsxTableWriter::~XlsxTableWriter() = default;

base::Result<void> XlsxTableWriter::beginSheet()
{
    LOTSE_TRY(sheet, m_book->addSheet({}));
    m_sheet = sheet;
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_column(m_sheet, 0, LXW_COL_MAX - 1, columnWidth, nullptr);
    for (qsizetype column = 0; column < m_header.size(); ++column)
        LOTSE_CHECK(m_book->writeText(m_sheet, 0, column, m_header.at(column), XlsxLook::Head));
    m_row = 1;
    return {};
}

base::Result<void> XlsxTableWriter::writeRow(const QStringList &cells, const QList<bool> &numeric)
{
    if (m_row == LXW_ROW_MAX)
        LOTSE_CHECK(beginSheet());
    for (qsizetype column = 0; column < cells.size(); ++column) {
        auto written = numeric.value(column, false)
            ? m_book->writeNumber(m_sheet, m_row, column, cells.at(column), XlsxLook::Number)
            : m_book->writeText(m_sheet, m_row, column, cells.at(column), XlsxLook::Text);
        if (!written) {
            for (base::FieldIssue &issue : written.error().issues)
                issue.field = m_header.value(column);
            return written;
        }
    }
    ++m_row;
    return {};
}

base::Result<void> XlsxTableWriter::close() { return m_book->close(); }

} // namespace lotse::documents
