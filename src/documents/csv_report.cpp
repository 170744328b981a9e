#include "documents/csv_report.h"

#include "documents/csv.h"

#include <QBuffer>

namespace lotse::documents {

namespace {

QList<QStringList> rowsOf(const Heading &heading) { return {{heading.text}}; }

QList<QStringList> rowsOf(const Paragraph &paragraph) { return {{paragraph.text}}; }

QList<QStringList> rowsOf(const Figures &block)
{
    QList<QStringList> rows;
    for (const Figure &figure : block.figures)
        rows.append({figure.label, figure.value, figure.comparison});
    return rows;
}

QList<QStringList> rowsOf(const Table &table)
{
    QList<QStringList> rows;
    if (!table.caption.isEmpty())
        rows.append({table.caption});
    rows.append(table.header);
    rows += table.rows;
    if (!table.totals.isEmpty())
        rows.append(table.totals);
    return rows;
}

} // namespace

base::Result<QByteArray> csvReport(const Report &report)
{
    QList<QStringList> rows;
    for (const QString &line : {report.notice, report.title, report.subtitle}) {
        if (!line.isEmpty())
            rows.append({line});
    }
    for (const Block &block : report.blocks)
        rows += QList<QStringList>{{}} + std::visit([](const auto &part) { return rowsOf(part); }, block);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : std::as_const(rows))
        LOTSE_CHECK(writer.writeRow(row));
    return buffer.data();
}

} // namespace lotse::documents
