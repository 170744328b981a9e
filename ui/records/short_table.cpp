#include "records/short_table.h"

#include <QSet>

#include <algorithm>

namespace lotse::records {

void ShortTable::setHeads(const QStringList &heads)
{
    if (m_heads.size() != heads.size()) {
        beginResetModel(); // only before anything is shown
        m_heads = heads;
        endResetModel();
        return;
    }
    m_heads = heads;
    if (!heads.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(heads.size()) - 1);
}

void ShortTable::show(const QList<Row> &rows)
{
    QSet<QString> wanted;
    for (const Row &row : rows)
        wanted.insert(row.id);
    for (int i = int(m_rows.size()); i-- > 0;) {
        if (!wanted.contains(m_rows[i].id))
            remove(i);
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (i < m_rows.size() && m_rows[i].id == rows[i].id) {
            m_rows[i] = rows[i];
            continue;
        }
        if (const int old = rowOf(rows[i].id); old >= 0)
            remove(old);
        insert(i, rows[i]);
    }
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, qMax(0, columnCount() - 1)));
}

void ShortTable::insert(int at, const Row &row)
{
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    endInsertRows();
}

void ShortTable::remove(int at)
{
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
}

const ShortTable::Row *ShortTable::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

QString ShortTable::idAt(int row) const
{
    const Row *found = rowAt(row);
    return found ? found->id : QString();
}

int ShortTable::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

kit::Cell ShortTable::cellAt(const QModelIndex &index)
{
    const auto *table = qobject_cast<const ShortTable *>(index.model());
    const Row *row = table ? table->rowAt(index.row()) : nullptr;
    return row ? row->cells.value(index.column()) : kit::Cell{};
}

int ShortTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ShortTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : qMax(1, int(m_heads.size()));
}

QVariant ShortTable::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index.row());
    if (!row)
        return {};
    const kit::Cell cell = row->cells.value(index.column());
    const QString text = cell.status ? cell.status->word : cell.text;
    if (role == Qt::DisplayRole)
        return text.isEmpty() ? row->spoken : text;
    if (role == Qt::AccessibleTextRole && !row->spoken.isEmpty())
        return row->spoken;
    return {};
}

QVariant ShortTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_heads.value(section);
    return {};
}

Qt::ItemFlags ShortTable::flags(const QModelIndex &index) const
{
    const Row *row = rowAt(index.row());
    return row && row->isBand ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

} // namespace lotse::records
