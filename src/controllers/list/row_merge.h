#pragma once

#include <QSet>
#include <QStringList>

namespace lotse::controllers {

/// Turns the rows of a model into others by taking out and putting in single rows, so that each row that stays keeps
/// its persistent index. `remove(i)` and `insert(i)` do it at row i of what there is at that moment; the row to insert
/// is wanted[i].
template<class Remove, class Insert>
void mergeRows(QStringList rows, const QStringList &wanted, Remove remove, Insert insert)
{
    const QSet<QString> staying(wanted.cbegin(), wanted.cend());
    for (int i = int(rows.size()) - 1; i >= 0; --i) {
        if (!staying.contains(rows[i])) {
            rows.removeAt(i);
            remove(i);
        }
    }
    for (int i = 0; i < int(wanted.size()); ++i) {
        if (i < rows.size() && rows[i] == wanted[i])
            continue;
        if (const auto later = int(rows.indexOf(wanted[i], i)); later >= 0) { // its place is another one now
            rows.removeAt(later);
            remove(later);
        }
        rows.insert(i, wanted[i]);
        insert(i);
    }
}

} // namespace lotse::controllers
