#pragma once

#include <QList>

namespace lotse::documents {

/// What a column of a table asks for: rigid <= least <= natural, least more than 0.
struct ColumnWish {
    double natural = 0; ///< without any line break
    double least = 0;   ///< with a line break after every word
    double rigid = 0;   ///< what may not be broken at all: the numbers. 0 for a column of texts
};

/// Shares the width among the columns. Where all fit, each gets its natural width and the texts what is left
/// over; where they do not, something between the least and the natural width. Where not even the words fit,
/// words are broken, but numbers only where nothing else is left: a broken number would be read wrongly.
[[nodiscard]] QList<double> columnWidths(double available, const QList<ColumnWish> &wishes);

} // namespace lotse::documents
