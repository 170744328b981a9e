#include "controllers/list/piece_table.h"

#include <algorithm>

namespace lotse::controllers {

using domain::Cursor;

int PieceTable::rowCount() const
{
    return m_pieces.isEmpty() ? 0 : m_pieces.last().first + m_pieces.last().count;
}

int PieceTable::pieceAt(int row) const
{
    // Of pieces that begin at the same row the last one holds it: the others are empty.
    const auto after = std::ranges::upper_bound(m_pieces, row, {}, &Piece::first);
    return int(after - m_pieces.begin()) - 1;
}

int PieceTable::indexOf(int serial) const
{
    const auto found = std::ranges::find(m_pieces, serial, &Piece::serial);
    return found == m_pieces.end() ? -1 : int(found - m_pieces.begin());
}

int PieceTable::pieceOf(const Cursor &place, bool descending) const
{
    const auto endsBefore = [&](const Piece &piece) {
        if (!piece.end)
            return false;
        const int order = comparePlaces(*piece.end, place);
        return descending ? order > 0 : order < 0;
    };
    return int(std::ranges::partition_point(m_pieces, endsBefore) - m_pieces.begin());
}

int PieceTable::loadedCount() const { return int(std::ranges::count(m_pieces, true, &Piece::isLoaded)); }

const ListRow *PieceTable::row(int row) const
{
    const Piece &holder = m_pieces[pieceAt(row)];
    return holder.isLoaded ? &holder.rows[row - holder.first] : nullptr;
}

void PieceTable::append(int count, const std::optional<Cursor> &end)
{
    Piece piece;
    piece.serial = ++m_lastSerial;
    piece.first = rowCount();
    piece.count = count;
    piece.end = end;
    m_pieces.append(piece);
}

void PieceTable::removeFirst(int pieces)
{
    m_pieces.remove(0, pieces);
    renumber(0);
}

void PieceTable::resize(int index, int count)
{
    m_pieces[index].count = count;
    renumber(index + 1);
}

void PieceTable::renumber(int from)
{
    int first = from > 0 ? m_pieces[from - 1].first + m_pieces[from - 1].count : 0;
    for (qsizetype i = from; i < m_pieces.size(); ++i) {
        m_pieces[i].first = first;
        first += m_pieces[i].count;
    }
}

int comparePlaces(const Cursor &a, const Cursor &b)
{
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        const bool areNumbers = a[i].typeId() == QMetaType::LongLong && b[i].typeId() == QMetaType::LongLong;
        if (areNumbers && a[i] != b[i])
            return a[i].toLongLong() < b[i].toLongLong() ? -1 : 1;
        if (const int order = areNumbers ? 0 : a[i].toString().compare(b[i].toString()); order != 0)
            return order;
    }
    return 0;
}

} // namespace lotse::controllers
