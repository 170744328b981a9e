#include "kit/view/column_share.h"

#include <algorithm>
#include <numeric>

namespace lotse::kit {

namespace {

constexpr double roomy = 1.25; ///< times the least width, beyond the room

double sumOf(const QList<double> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

/// The width to which columns are cut so that they fill the room: those that are narrower stay whole.
double levelOf(QList<double> widths, double room)
{
    std::ranges::sort(widths);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const double level = room / double(widths.size() - i);
        if (level <= widths[i])
            return level;
        room -= widths[i];
    }
    return widths.isEmpty() ? 0 : widths.last();
}

/// Brings the columns nearer to what they should be: who lacks little first, as all get the same.
void widen(QList<double> &widths, const QList<ColumnWish> &columns, double ColumnWish::*aim, double room)
{
    QList<double> lacking;
    for (qsizetype i = 0; i < widths.size(); ++i)
        lacking.append(qMax(0.0, columns[i].*aim - widths[i]));
    const double most = levelOf(lacking, room - sumOf(widths));
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += qMin(lacking[i], most);
}

} // namespace

QList<double> shareRoom(const QList<ColumnWish> &columns, double room, double least)
{
    QList<double> widths;
    QList<double> beyond;
    for (const ColumnWish &column : columns) {
        widths.append(qMin(column.needed, column.wanted));
        beyond.append(qMin(column.needed, qMax(column.wanted, roomy * least)));
    }
    if (sumOf(widths) <= room) {
        widen(widths, columns, &ColumnWish::needed, room);
        widen(widths, columns, &ColumnWish::wanted, room);
        return widths;
    }
    const double level = levelOf(widths, room);
    if (level < least)
        return beyond;
    for (double &width : widths)
        width = qMin(width, level);
    return widths;
}

} // namespace lotse::kit
