#pragma once

#include "kit/view/cell_delegate.h"

#include <QAbstractTableModel>

namespace lotse::records {

/// A short list that a page fills itself, e.g. the tasks of a case file. Showing it anew moves, adds and removes rows
/// instead of resetting: the current row stays current.
class ShortTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row {
        QString id;
        QList<kit::Cell> cells;
        bool isBand = false; ///< heads those below; cannot be chosen
        QString spoken = {}; ///< the whole row, where a list draws it as one
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(const QStringList &heads);
    void show(const QList<Row> &rows);
    /// Null where there is no such row.
    [[nodiscard]] const Row *rowAt(int row) const;
    [[nodiscard]] QString idAt(int row) const;
    /// -1 where no row has this id.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// What a CellDelegate draws for an index of such a table.
    [[nodiscard]] static kit::Cell cellAt(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void insert(int at, const Row &row);
    void remove(int at);

    QStringList m_heads;
    QList<Row> m_rows;
};

} // namespace lotse::records
