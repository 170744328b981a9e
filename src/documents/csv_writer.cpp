#include "documents/csv.h"

#include "documents/device_write.h"
#include "documents/formula_guard.h"

namespace lotse::documents {

namespace {

/// A semicolon or a tab separates nothing here, but a spreadsheet set to another separator would split there.
bool needsQuotes(const QByteArray &cell)
{
    for (const char c : cell) {
        if (c == '"' || c == ',' || c == '\r' || c == '\n' || c == ';' || c == '\t')
            return true;
    }
    return false;
}

} // namespace

base::Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    m_row.clear();
    for (const QString &text : cells) {
        QByteArray cell = guarded(text).toUtf8();
        if (needsQuotes(cell))
            cell = '"' + cell.replace('"', "\"\"") + '"';
        m_row += cell;
        m_row += ',';
    }
    if (!m_row.isEmpty())
        m_row.chop(1);
    if (m_row.isEmpty() && !cells.isEmpty())
        m_row = "\"\""; // one empty cell is not an empty line
    m_row += "\r\n";
    return writeToDevice(m_device, m_row);
}

} // namespace lotse::documents
