#pragma once

#include "domain/code_list/code_list.h"

#include <QHash>
#include <QList>

#include <vector>

namespace lotse::domain {

/// How often one code occurred.
struct CodeCount {
    QString code;
    qint64 count = 0;

    bool operator==(const CodeCount &) const = default;
};

/// A dimension counted out, in the order in which it is shown.
using Distribution = QList<CodeCount>;

/// Counts the values of one dimension. Over a code list it shows every code that was valid in the period, also
/// with 0, and any other code that occurred all the same; without a list it shows what occurred, sorted.
class Tally
{
public:
    Tally() = default;
    Tally(const CodeBook &codes, const QString &list, QDate firstDay, QDate lastDay);
    Tally(Tally &&) = default;
    Tally &operator=(Tally &&) = default;

    /// Counts a value; an empty one is `not_asked`. Allocates only when a value is new.
    void add(QStringView value, qint64 times = 1);

    /// Codes of the list in its order, then other values sorted.
    [[nodiscard]] Distribution counts() const;
    /// The same with `not_asked` at the end, also with 0.
    [[nodiscard]] Distribution countsWithNotAsked() const;

private:
    struct Slot {
        QString code;
        qint64 count = 0;
        bool always = false; ///< shown also with 0
    };
    void addSlot(const QString &code, bool always);

    std::vector<Slot> m_slots;
    QHash<QStringView, std::size_t> m_index; ///< views into the codes of m_slots, whose text does not move
    std::size_t m_listed = 0;                ///< the first slots are those of the list
    qint64 m_notAsked = 0;
};

} // namespace lotse::domain
