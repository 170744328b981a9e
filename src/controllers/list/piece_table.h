#pragma once

#include "controllers/list/list_row.h"

namespace lotse::controllers {

/// What is known of a long list: how many rows each of its pieces has and where it ends, and the rows of the few
/// pieces that are loaded. Knows no model and asks nothing.
class PieceTable
{
public:
    struct Piece {
        int serial = 0;                    ///< its name, which stays while others come and go before it
        int first = 0;                     ///< its first row
        int count = 0;
        std::optional<domain::Cursor> end; ///< absent where it reaches to the end of the list
        bool isLoaded = false;
        bool isAsked = false;
        int used = 0;                      ///< when it was last looked at, by a count of looks
        QList<ListRow> rows;               ///< `count` of them where it is loaded
    };

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int pieceCount() const { return int(m_pieces.size()); }
    [[nodiscard]] const Piece &piece(int index) const { return m_pieces[index]; }
    [[nodiscard]] Piece &piece(int index) { return m_pieces[index]; }
    /// The piece that holds a row.
    [[nodiscard]] int pieceAt(int row) const;
    /// The piece of this name, -1 where it is gone.
    [[nodiscard]] int indexOf(int serial) const;
    /// The piece in which a place lies; pieceCount() where all that are known end before it.
    [[nodiscard]] int pieceOf(const domain::Cursor &place, bool descending) const;
    [[nodiscard]] int loadedCount() const;
    /// The row, null while it is not loaded.
    [[nodiscard]] const ListRow *row(int row) const;

    /// Adds a piece at the end.
    void append(int count, const std::optional<domain::Cursor> &end);
    /// Takes away the first pieces.
    void removeFirst(int pieces);
    /// Changes how many rows a piece has; the rows themselves are the caller's.
    void resize(int index, int count);

private:
    void renumber(int from);

    QList<Piece> m_pieces;
    int m_lastSerial = 0;
};

/// Which of two places comes first in ascending order: negative, zero or positive.
[[nodiscard]] int comparePlaces(const domain::Cursor &a, const domain::Cursor &b);

} // namespace lotse::controllers
