#include "documents/csv.h"

#include "base/formula_guard.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>

namespace lotse::documents {

namespace {

constexpr int endOfFile = -1;
constexpr qint64 blockBytes = 64 * 1024;

} // namespace

base::Result<std::optional<CsvRow>> CsvReader::next()
{
    skipByteOrderMark();
    skipEmptyLines();
    m_rowLine = m_line;
    m_rowBytes = 0;
    m_fault.reset();

    CsvRow row{m_rowLine, {}};
    CellEnd end = peek() == endOfFile ? CellEnd::Row : CellEnd::Comma;
    while (end == CellEnd::Comma) {
        end = readCell();
        if (end != CellEnd::Fault)
            row.cells.append(cellText());
    }
    if (end == CellEnd::Fault)
        skipRestOfLine();
    if (m_deviceFailed)
        return base::failure(base::ErrorCode::Device, QStringLiteral("CsvReader::next"));
    if (m_fault)
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("CsvReader::next"), {*m_fault},
                             QStringLiteral("line %1").arg(m_rowLine));
    if (row.cells.isEmpty())
        return std::optional<CsvRow>();
    return std::optional<CsvRow>(std::move(row));
}

void CsvReader::fill()
{
    m_block.resize(blockBytes);
    m_position = 0;
    qint64 filled = 0;
    while (filled < blockBytes && !m_ended) {
        const qint64 count = m_device.read(m_block.data() + filled, blockBytes - filled);
        m_ended = count <= 0;
        m_deviceFailed = count < 0;
        filled += qMax<qint64>(count, 0);
    }
    m_block.resize(filled);
}

int CsvReader::peek()
{
    if (m_position == m_block.size() && !m_ended)
        fill();
    return m_position < m_block.size() ? uchar(m_block.at(m_position)) : endOfFile;
}

int CsvReader::take()
{
    const int byte = peek();
    if (byte != endOfFile)
        ++m_position;
    if (byte == '\n')
        ++m_line;
    return byte;
}

void CsvReader::skipByteOrderMark()
{
    if (std::exchange(m_started, true) || peek() == endOfFile)
        return;
    if (m_block.startsWith("\xef\xbb\xbf"))
        m_position = 3;
}

void CsvReader::skipEmptyLines()
{
    while (peek() == '\n' || peek() == '\r')
        take();
}

void CsvReader::skipRestOfLine()
{
    for (int byte = take(); byte != '\n' && byte != endOfFile;)
        byte = take();
}

template<class EndsRun>
void CsvReader::takeRun(EndsRun endsRun)
{
    const char *const first = m_block.constData() + m_position;
    const char *const last = std::find_if(first, m_block.constEnd(), endsRun);
    m_line += std::count(first, last, '\n');
    m_position += last - first;
    append(first, last - first);
}

CsvReader::CellEnd CsvReader::readCell()
{
    m_cell.clear();
    if (peek() == '"')
        return readQuotedCell();
    for (;;) {
        switch (peek()) {
        case '"':
            return malformed(QStringLiteral("stray_quote"));
        case ',':
        case '\r':
        case '\n':
        case endOfFile:
            return finishCell();
        default:
            takeRun([](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
        }
    }
}

CsvReader::CellEnd CsvReader::readQuotedCell()
{
    take();
    for (;;) {
        switch (peek()) {
        case endOfFile:
            return malformed(QStringLiteral("unterminated_quote"));
        case '"':
            take();
            if (peek() != '"')
                return finishCell();
            take();
            append("\"", 1);
            break;
        default:
            takeRun([](char c) { return c == '"'; });
        }
    }
}

CsvReader::CellEnd CsvReader::finishCell()
{
    switch (peek()) {
    case ',':
        take();
        if (++m_rowBytes > maximumRowBytes)
            return malformed(QStringLiteral("row_too_long"));
        return CellEnd::Comma;
    case '\r':
        take();
        if (peek() != '\n' && peek() != endOfFile)
            return malformed(QStringLiteral("bare_carriage_return"));
        take();
        return CellEnd::Row;
    case '\n':
    case endOfFile:
        take();
        return CellEnd::Row;
    default:
        return malformed(QStringLiteral("stray_quote"));
    }
}

CsvReader::CellEnd CsvReader::malformed(const QString &what)
{
    m_fault = base::FieldIssue{base::IssueCode::MalformedRow, {}, {what}};
    return CellEnd::Fault;
}

void CsvReader::append(const char *bytes, qsizetype count)
{
    const qsizetype taken = qMin(count, maximumCellBytes - m_cell.size());
    m_cell.append(bytes, taken);
    m_rowBytes += taken;
    if (taken < count && !m_fault) {
        m_fault = base::FieldIssue{base::IssueCode::TextTooLong, {}, {QString::number(maximumCellBytes)}};
    }
}

QString CsvReader::cellText()
{
    if (m_cell.isEmpty())
        return {};
    if (std::all_of(m_cell.cbegin(), m_cell.cend(), [](char byte) { return uchar(byte) < 0x80; }))
        return base::unguarded(QString::fromLatin1(m_cell)); // most cells: a code, a number, an instant
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    const QString text = decoder.decode(m_cell);
    if (decoder.hasError() && !m_fault)
        m_fault = base::FieldIssue{base::IssueCode::NotUtf8, {}, {}};
    return base::unguarded(text);
}

} // namespace lotse::documents
