#include "supervision/year_table.h"

#include "supervision/month_words.h"
#include "words/date_text.h"

#include <algorithm>

namespace lotse::supervision {

namespace {

constexpr int monthColumn = 0;
constexpr int firstCircle = 1;
constexpr int totalColumn = firstCircle + int(domain::callerCircleCount);

} // namespace

void YearTable::setYear(const QList<services::MonthColumn> &year)
{
    services::MonthColumn sum;
    QList<services::MonthColumn> rows;
    for (const services::MonthColumn &month : year) {
        rows.prepend(month);
        sum.total += month.total;
        for (std::size_t i = 0; i < sum.byCircle.size(); ++i)
            sum.byCircle[i] += month.byCircle[i];
    }
    if (!rows.isEmpty())
        rows.append(sum);
    // The rows stay where only their numbers change: a view keeps its row, a reader its place.
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        retranslate();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QDate YearTable::monthAt(int row) const { return m_rows.value(row).month; }

void YearTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, totalColumn);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, totalColumn));
}

int YearTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int YearTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : totalColumn + 1; }

QVariant YearTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() != monthColumn)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    const services::MonthColumn &row = m_rows[index.row()];
    if (index.column() == totalColumn)
        return words::number(row.total);
    if (index.column() >= firstCircle)
        return words::number(row.byCircle[std::size_t(index.column() - firstCircle)]);
    if (isSum(index.row()))
        return tr("%n months", nullptr, int(m_rows.size()) - 1);
    return QStringLiteral("%1 %2").arg(words::shortMonth(row.month)).arg(row.month.year());
}

QVariant YearTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != monthColumn)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    if (section == monthColumn)
        return tr("Month");
    return section == totalColumn ? tr("Total") : shortCircleName(domain::CallerCircle(section - firstCircle));
}

} // namespace lotse::supervision
