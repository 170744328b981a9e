#include "services/exchange/export_sink.h"

#include "documents/csv.h"
#include "documents/device_write.h"
#include "documents/xlsx_table.h"
#include "services/exchange/export_cell.h"

namespace lotse::services {

namespace {

QStringList textsOf(const QList<Cell> &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const Cell &cell : cells)
        texts.append(cellText(cell));
    return texts;
}

class CsvSink final : public ExportSink
{
public:
    explicit CsvSink(QIODevice &device) : m_writer(device) {}
    base::Result<void> begin(const QStringList &columns) override { return m_writer.writeRow(columns); }
    base::Result<void> write(const QList<Cell> &cells) override
    {
        for (const Cell &cell : cells)
            m_writer.addCell(cellText(cell));
        return m_writer.endRow();
    }
    base::Result<void> finish() override { return {}; }

private:
    documents::CsvWriter m_writer;
};

/// Writes the keys in the order of the columns, so that equal records give equal bytes.
class JsonlSink final : public ExportSink
{
public:
    explicit JsonlSink(QIODevice &device) : m_device(device) {}

    base::Result<void> begin(const QStringList &columns) override
    {
        for (const QString &column : columns)
            m_keys.append((m_keys.isEmpty() ? "{" : ",") + jsonString(column) + ':');
        return {};
    }

    base::Result<void> write(const QList<Cell> &cells) override
    {
        m_line.clear();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_line += m_keys[i];
            appendValue(cells[i]);
        }
        m_line += "}\n";
        return documents::writeToDevice(m_device, m_line);
    }

    base::Result<void> finish() override { return {}; }

private:
    void appendValue(const Cell &cell)
    {
        switch (cell.shape) {
        case Cell::Shape::Empty:
            m_line += "null";
            break;
        case Cell::Shape::Number:
        case Cell::Shape::Truth:
            m_line += cell.text.toLatin1();
            break;
        case Cell::Shape::List:
            m_line += '[';
            for (qsizetype i = 0; i < cell.list.size(); ++i)
                m_line += (i > 0 ? "," : "") + jsonString(cell.list[i]);
            m_line += ']';
            break;
        default:
            m_line += jsonString(cell.text);
        }
    }

    QIODevice &m_device;
    QList<QByteArray> m_keys;
    QByteArray m_line;
};

class WorkbookSink final : public ExportSink
{
public:
    WorkbookSink(const QString &path, const QString &privateFolder)
        : m_path(path),
          m_privateFolder(privateFolder)
    {}

    base::Result<void> begin(const QStringList &columns) override
    {
        LOTSE_TRY(writer, documents::XlsxTableWriter::open(m_path, m_privateFolder, columns));
        m_writer = std::move(writer);
        return {};
    }

    base::Result<void> write(const QList<Cell> &cells) override
    {
        QList<bool> numeric;
        numeric.reserve(cells.size());
        for (const Cell &cell : cells)
            numeric.append(cell.shape == Cell::Shape::Number);
        return m_writer->writeRow(textsOf(cells), numeric);
    }

    base::Result<void> finish() override { return m_writer->close(); }

private:
    QString m_path;
    QString m_privateFolder;
    std::unique_ptr<documents::XlsxTableWriter> m_writer;
};

} // namespace

std::unique_ptr<ExportSink> makeExportSink(FileFormat format, QIODevice &device)
{
    if (format == FileFormat::Jsonl)
        return std::make_unique<JsonlSink>(device);
    return std::make_unique<CsvSink>(device);
}

std::unique_ptr<ExportSink> makeWorkbookSink(const QString &path, const QString &privateFolder)
{
    return std::make_unique<WorkbookSink>(path, privateFolder);
}

} // namespace lotse::services
