#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

class QIODevice;

namespace lotse::documents {

/// Rows under a header. A cell of a numeric column is a plain number as code writes it ("1234", "-0.5"):
/// for people it is shown in the language of the report, and a workbook stores a number. Or it is any other
/// text ("–", "12 %", "007"), which stays as it is. Rows may differ in length; a missing cell is empty.
/// Where the first column is not numeric, its cells name their rows.
struct Table {
    QString caption;
    QStringList header;
    QList<bool> numeric; ///< per column; a missing entry means text
    QList<QStringList> rows;
    QStringList totals; ///< may be empty

    [[nodiscard]] bool isNumeric(qsizetype column) const { return numeric.value(column, false); }
    [[nodiscard]] qsizetype columnCount() const
    {
        qsizetype count = qMax(header.size(), totals.size());
        for (const QStringList &row : rows)
            count = qMax(count, row.size());
        return count;
    }
};

/// Level 1 to 3. The title of the report is its heading of level 1, so chapters begin at 2.
struct Heading {
    int level = 2;
    QString text;
};

struct Paragraph {
    QString text; ///< may hold line breaks
};

/// One number with its label, and what it is measured against ("+3 %", "June: 12"), if anything.
struct Figure {
    QString label;
    QString value; ///< a plain number or any text, as in a numeric column of a Table
    QString comparison;
};

struct Figures {
    QList<Figure> figures;
};

using Block = std::variant<Heading, Paragraph, Figures, Table>;

/// A report as a value: everything the writers need, and nothing about how it looks. All texts are plain.
struct Report {
    QString title;
    QString subtitle;
    QString notice; ///< stands on every page and sheet ("Test operation – no real data"); may be empty
    base::Language language = base::Language::German;
    QList<Block> blocks;
    QJsonObject data; ///< what the JSON writer prints
};

enum class ReportFormat { Json, Csv, Xlsx, Html, Pdf };

/// The format of a command-line word: json, csv, xlsx, html or pdf.
[[nodiscard]] std::optional<ReportFormat> reportFormatFromWord(const QString &word);

/// Writes the whole report to the device. The same report gives the same bytes: no time of writing, no
/// author, no name of a machine or a path is in them. Fails with Device, or with Invalid and TextTooLong
/// where a cell holds more than a workbook can.
[[nodiscard]] base::Result<void> writeReport(const Report &report, ReportFormat format, QIODevice &out);

} // namespace lotse::documents
