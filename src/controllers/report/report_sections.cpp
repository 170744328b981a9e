#include "controllers/report/report_sections.h"

#include <QLocale>

namespace lotse::controllers {

using documents::Report;
using documents::Table;

namespace {

Table tableOf(const documents::Figures &figures)
{
    Table table;
    table.numeric = {false, true, false};
    for (const documents::Figure &figure : figures.figures)
        table.rows.append({figure.label, figure.value, figure.comparison});
    return table;
}

/// A table that is called as the heading before it belongs to that heading.
void addTable(QList<ReportSection> &sections, const QString &title, const Table &table)
{
    const bool belongsToHeading = !sections.isEmpty() && sections.last().table.rows.isEmpty()
        && (title.isEmpty() || title == sections.last().title);
    if (belongsToHeading)
        sections.last().table = table;
    else
        sections.append({title, 3, {}, table});
}

} // namespace

QList<ReportSection> sectionsOf(const Report &report, const QString &figuresTitle)
{
    QList<ReportSection> sections;
    for (const documents::Block &block : report.blocks) {
        if (const auto *heading = std::get_if<documents::Heading>(&block)) {
            sections.append({heading->text, heading->level, {}, {}});
        } else if (const auto *paragraph = std::get_if<documents::Paragraph>(&block)) {
            if (sections.isEmpty())
                sections.append({report.title, 2, {}, {}});
            QString &text = sections.last().text;
            text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + paragraph->text;
        } else if (const auto *figures = std::get_if<documents::Figures>(&block)) {
            addTable(sections, figuresTitle, tableOf(*figures));
        } else if (const auto *table = std::get_if<Table>(&block)) {
            addTable(sections, table->caption, *table);
        }
    }
    return sections;
}

void ReportTableModel::setTable(const Table &table, base::Language language)
{
    beginResetModel();
    m_table = table;
    m_locale = QLocale(language == base::Language::German ? QLocale::German : QLocale::English);
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size()) + (m_table.totals.isEmpty() ? 0 : 1);
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columnCount());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    const bool isNumeric = m_table.isNumeric(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList &row = index.row() < m_table.rows.size() ? m_table.rows[index.row()] : m_table.totals;
    const QString cell = row.value(index.column());
    bool isWhole = false;
    const qlonglong number = cell.toLongLong(&isWhole);
    return isNumeric && isWhole ? m_locale.toString(number) : cell;
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && m_table.isNumeric(section))
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    return role == Qt::DisplayRole ? m_table.header.value(section) : QVariant();
}

} // namespace lotse::controllers
