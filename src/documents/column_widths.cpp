#include "documents/column_widths.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace lotse::documents {

namespace {

using Measure = std::function<double(const ColumnWish &)>;

double natural(const ColumnWish &wish) { return wish.natural; }
double least(const ColumnWish &wish) { return wish.least; }
double rigid(const ColumnWish &wish) { return wish.rigid; }
double breakable(const ColumnWish &wish) { return wish.natural - wish.least; }
bool isText(const ColumnWish &wish) { return wish.rigid <= 0; }

double sumOf(const QList<ColumnWish> &wishes, const Measure &measure)
{
    return std::accumulate(wishes.cbegin(), wishes.cend(), 0.0,
                           [&](double sum, const ColumnWish &wish) { return sum + measure(wish); });
}

/// Each column's width, and what then is left over divided by the columns' shares.
QList<double> divided(double available, const QList<ColumnWish> &wishes, const Measure &width,
                      const Measure &share)
{
    const double left = available - sumOf(wishes, width);
    const double shares = sumOf(wishes, share);
    QList<double> widths;
    for (const ColumnWish &wish : wishes)
        widths.append(width(wish) + left * share(wish) / shares);
    return widths;
}

} // namespace

QList<double> columnWidths(double available, const QList<ColumnWish> &wishes)
{
    const bool hasTexts = std::any_of(wishes.cbegin(), wishes.cend(), isText);
    const auto equally = [&](const ColumnWish &wish) { return !hasTexts || isText(wish) ? 1.0 : 0.0; };
    const auto byWords = [&](const ColumnWish &wish) { return equally(wish) * wish.least; };

    if (sumOf(wishes, natural) <= available)
        return divided(available, wishes, natural, equally);
    if (sumOf(wishes, least) <= available)
        return divided(available, wishes, least, breakable);
    if (sumOf(wishes, rigid) < available)
        return divided(available, wishes, rigid, byWords);
    return divided(
        available, wishes, [](const ColumnWish &) { return 0.0; }, least);
}

} // namespace lotse::documents
