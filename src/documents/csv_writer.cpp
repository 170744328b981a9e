#include "documents/csv.h"

#include "base/formula_guard.h"
#include "documents/device_write.h"

#include <QStringEncoder>

#include <algorithm>

namespace lotse::documents {

namespace {

/// A semicolon or a tab separates nothing here, but a spreadsheet set to another separator would split there.
bool needsQuotes(QStringView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u'"' || c == u',' || c == u'\r' || c == u'\n' || c == u';' || c == u'\t';
    });
}

/// Appends a cell as UTF-8, each quote doubled where there are any.
void appendText(QByteArray &row, const QString &cell)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype before = row.size();
    row.resize(before + encoder.requiredSpace(cell.size()));
    const char *const end = encoder.appendToBuffer(row.data() + before, cell);
    row.truncate(end - row.constData());
    for (qsizetype quote = row.indexOf('"', before); quote >= 0; quote = row.indexOf('"', quote + 2))
        row.insert(quote, '"');
}

} // namespace

base::Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    for (const QString &cell : cells)
        addCell(cell);
    return endRow();
}

void CsvWriter::addCell(const QString &text)
{
    if (!text.isEmpty()) {
        const QString cell = base::guarded(text);
        const QByteArray quote = needsQuotes(cell) ? "\"" : "";
        m_row += quote;
        appendText(m_row, cell);
        m_row += quote;
    }
    m_row += ',';
}

base::Result<void> CsvWriter::endRow()
{
    if (m_row == ",")
        m_row = "\"\","; // one empty cell is not an empty line
    m_row.chop(1);
    m_row += "\r\n";
    const auto done = writeToDevice(m_device, m_row);
    m_row.clear();
    return done;
}

} // namespace lotse::documents
