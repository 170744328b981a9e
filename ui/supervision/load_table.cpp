#include "supervision/load_table.h"

#include "words/date_text.h"

namespace lotse::supervision {

void LoadTable::setLoads(const QList<services::CounsellorLoad> &loads)
{
    if (loads.size() == m_loads.size()) {
        m_loads = loads;
        retranslate();
        return;
    }
    beginResetModel();
    m_loads = loads;
    endResetModel();
}

void LoadTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, Name, Silent);
    if (!m_loads.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(int(m_loads.size()) - 1, Silent));
}

int LoadTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_loads.size()); }

int LoadTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Silent + 1; }

QString LoadTable::nameAt(int row) const { return m_loads[row].login.isEmpty() ? tr("nobody yet") : m_loads[row].login; }

QVariant LoadTable::data(const QModelIndex &index, int role) const
{
    const services::CounsellorLoad &load = m_loads[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return nameAt(index.row());
    const std::array numbers{load.open, load.withPartner, load.overdue, load.silent};
    const int number = numbers[std::size_t(index.column() - Open)];
    return number > 0 ? words::number(number) : QString();
}

QVariant LoadTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Name"), tr("open"), tr("with partner"), tr("overdue"), tr("silent")};
    return names[std::size_t(section)];
}

} // namespace lotse::supervision
