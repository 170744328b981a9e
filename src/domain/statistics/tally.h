#pragma once

#include "domain/code_list/code_list.h"

#include <QList>

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
    /// `codes` outlive the tally.
    Tally(const CodeBook &codes, const QString &list, QDate firstDay, QDate lastDay)
        : m_list(codes.entries(list)),
          m_firstDay(firstDay),
          m_lastDay(lastDay)
    {}

    /// Counts a value; an empty one is `not_asked`. Allocates only when a value is new.
    void add(QStringView value, qint64 times = 1);

    /// Codes of the list in its order, then other values sorted.
    [[nodiscard]] Distribution counts() const;
    /// The same with `not_asked` at the end, also with 0.
    [[nodiscard]] Distribution countsWithNotAsked() const;

private:
    QList<CodeEntry> m_list;
    QDate m_firstDay, m_lastDay;
    QList<CodeCount> m_counts; ///< of what occurred; so few that looking through them beats a hash
    qint64 m_notAsked = 0;
};

} // namespace lotse::domain
