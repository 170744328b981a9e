#pragma once

#include <QList>

namespace lotse::kit {

/// How wide a column would be where nothing else took room, and what its head and its texts take.
struct ColumnWish {
    double wanted = 0;
    double needed = 0;
};

/// The widths of columns that share a room. None is wider than it needs to be while another one lacks room; where even
/// the wanted widths are too much, the widest give way first, down to a least width. Where that is not enough either,
/// the columns go beyond the room.
[[nodiscard]] QList<double> shareRoom(const QList<ColumnWish> &columns, double room, double least);

} // namespace lotse::kit
