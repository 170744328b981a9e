#pragma once

#include "base/result.h"
#include "services/exchange/cell.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace lotse::services {

enum class FileFormat { Csv, Jsonl, Xlsx };

/// "csv", "jsonl", "xlsx"; nullopt for any other word.
[[nodiscard]] std::optional<FileFormat> fileFormatFromWord(const QString &word);
/// By the ending of a file's name.
[[nodiscard]] std::optional<FileFormat> fileFormatOf(const QString &path);

/// One row of a file: its cells stand in the order of the source's columns.
struct SourceRow {
    qint64 line = 0; ///< the physical line, from 1, on which it begins
    QList<Cell> cells;
    QList<base::FieldIssue> issues; ///< why the row cannot be read; it then has no cells
};

/// Reads the rows of a CSV or JSONL file one by one, in memory that does not grow with the file.
/// The file must be one that can be read twice. A row that cannot be read comes with its issues, and the next call
/// goes on after it; a device that fails ends the reading.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    /// The header of a CSV file; of a JSONL file every key that stands in it, in the order of first use.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// True where the file names its columns before its rows.
    [[nodiscard]] virtual bool hasHeader() const = 0;
    /// Reads the next row into `row`, whose memory is used again; false at the end.
    [[nodiscard]] virtual base::Result<bool> next(SourceRow &row) = 0;
    /// Goes back to the first row.
    [[nodiscard]] virtual base::Result<void> rewind() = 0;
    /// How much of the file was read, from 0 to 1.
    [[nodiscard]] virtual double progress() const;

protected:
    /// Null where the rows come from elsewhere.
    explicit RecordSource(std::unique_ptr<QIODevice> device) : m_device(std::move(device)) {}
    [[nodiscard]] base::Result<void> seekStart();

    std::unique_ptr<QIODevice> m_device;
    QStringList m_columns;
};

} // namespace lotse::services
