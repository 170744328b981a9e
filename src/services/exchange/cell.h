#pragma once

#include <QString>
#include <QStringList>

namespace lotse::services {

/// One value as a file gives it, before its field says what it should be. A CSV cell is Raw, because only the
/// field can tell a list from a text there; JSON says itself what it holds.
struct Cell {
    enum class Shape { Empty, Raw, Text, List, Number, Truth, Other };

    Shape shape = Shape::Empty;
    QString text;     ///< of Raw and Text; Number and Truth spelled out; the kind of thing for Other
    QStringList list; ///< of List

    [[nodiscard]] bool isEmpty() const { return shape == Shape::Empty; }
};

} // namespace lotse::services
