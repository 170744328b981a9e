#pragma once

#include "documents/report.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace lotse::controllers {

/// A piece of a report that is looked at on its own.
struct ReportSection {
    QString title;
    int level = 2; ///< of a heading, 3 for a table below it
    QString text;  ///< paragraphs
    documents::Table table;
};

/// The pieces of a report in its order: each heading with its paragraphs, each table, each row of figures as a table.
[[nodiscard]] QList<ReportSection> sectionsOf(const documents::Report &report, const QString &figuresTitle);

/// A table of a report for a view. Numbers stand as the language of the report writes them.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const documents::Table &table, base::Language language);
    /// The sum below the rows.
    [[nodiscard]] bool isTotal(int row) const { return row >= m_table.rows.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    documents::Table m_table;
    QLocale m_locale;
};

} // namespace lotse::controllers
