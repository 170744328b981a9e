#pragma once

#include "controllers/month/month_controller.h"

#include <QAbstractTableModel>

namespace lotse::supervision {

/// The numbers of the chart as a table: the latest month first, the sum of all months last.
class YearTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setYear(const QList<services::MonthColumn> &year);
    /// The month of a row; not valid for the sum.
    [[nodiscard]] QDate monthAt(int row) const;
    [[nodiscard]] bool isSum(int row) const { return row == int(m_rows.size()) - 1; }
    /// Asks for all texts anew, in another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<services::MonthColumn> m_rows;
};

} // namespace lotse::supervision
