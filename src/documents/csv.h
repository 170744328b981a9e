#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QIODevice;

namespace lotse::documents {

/// Writes RFC 4180 rows (comma, CRLF, UTF-8 without a byte order mark) to a device it does not own.
/// A cell that a spreadsheet would take for a formula gets a leading apostrophe, which CsvReader takes off
/// again. Each row is one write: nothing is held back here, a QFile or QSaveFile does the buffering.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device) : m_device(device) {}

    /// A row without cells is an empty line, which readers skip. Fails with ErrorCode::Device.
    [[nodiscard]] base::Result<void> writeRow(const QStringList &cells);

    /// The same cell by cell: nothing is written before the row ends.
    void addCell(const QString &text);
    [[nodiscard]] base::Result<void> endRow();

private:
    QIODevice &m_device;
    QByteArray m_row; ///< the cells so far, a comma after each
};

struct CsvRow {
    qint64 line = 0; ///< the physical line, from 1, on which the row begins
    QStringList cells;
};

/// Reads RFC 4180 rows from a blocking device it does not own, a block at a time: the size of a file does not
/// matter. Strict about UTF-8 and quoting; takes LF for CRLF, skips a byte order mark and empty lines.
/// A row that breaks a rule is an Error of code Invalid with NotUtf8, TextTooLong or MalformedRow
/// (params: stray_quote, unterminated_quote, bare_carriage_return or row_too_long) and the detail "line N";
/// the next call goes on after it. Never more than one row in memory.
class CsvReader
{
public:
    static constexpr qsizetype maximumCellBytes = 1'000'000;
    static constexpr qsizetype maximumRowBytes = 4'000'000;

    explicit CsvReader(QIODevice &device) : m_device(device) {}

    /// The next row, or nothing at the end of the file.
    [[nodiscard]] base::Result<std::optional<CsvRow>> next();

    /// The physical line on which the row of the last call began, also where that call failed.
    [[nodiscard]] qint64 line() const { return m_rowLine; }

private:
    enum class CellEnd { Comma, Row, Fault };

    void fill();
    [[nodiscard]] int peek();
    int take();
    void skipByteOrderMark();
    void skipEmptyLines();
    void skipRestOfLine();

    [[nodiscard]] CellEnd readCell();
    [[nodiscard]] CellEnd readQuotedCell();
    [[nodiscard]] CellEnd finishCell();
    [[nodiscard]] CellEnd malformed(const QString &what);
    /// Takes the bytes before the first that ends the run, or up to the end of the block, into the cell.
    template<class EndsRun>
    void takeRun(EndsRun endsRun);
    void append(const char *bytes, qsizetype count);
    [[nodiscard]] QString cellText();

    QIODevice &m_device;
    QByteArray m_block;
    qsizetype m_position = 0;
    bool m_started = false;
    bool m_ended = false;
    bool m_deviceFailed = false;

    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    qsizetype m_rowBytes = 0;
    QByteArray m_cell;
    std::optional<base::FieldIssue> m_fault; ///< the first fault of the row
};

} // namespace lotse::documents
