#include "domain/statistics/tally.h"

#include <algorithm>

namespace lotse::domain {

void Tally::add(QStringView value, qint64 times)
{
    if (value.isEmpty() || value == notAsked) {
        m_notAsked += times;
        return;
    }
    const auto isValue = [value](const CodeCount &each) { return each.code == value; };
    const auto found = std::find_if(m_counts.begin(), m_counts.end(), isValue);
    if (found == m_counts.end())
        m_counts.append({value.toString(), times});
    else
        found->count += times;
}

Distribution Tally::counts() const
{
    Distribution counts;
    QList<CodeCount> others = m_counts;
    for (const CodeEntry &entry : m_list) {
        const auto isEntry = [&entry](const CodeCount &each) { return each.code == entry.key; };
        const auto found = std::find_if(others.begin(), others.end(), isEntry);
        if (found != others.end()) {
            counts.append(*found);
            others.erase(found);
        } else if (entry.isValidDuring(m_firstDay, m_lastDay)) {
            counts.append({entry.key, 0});
        }
    }
    std::sort(others.begin(), others.end(),
              [](const CodeCount &a, const CodeCount &b) { return a.code < b.code; });
    return counts + others;
}

Distribution Tally::countsWithNotAsked() const
{
    Distribution all = counts();
    all.append({notAsked, m_notAsked});
    return all;
}

} // namespace lotse::domain
