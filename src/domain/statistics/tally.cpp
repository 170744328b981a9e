#include "domain/statistics/tally.h"

#include <algorithm>

namespace lotse::domain {

Tally::Tally(const CodeBook &codes, const QString &list, QDate firstDay, QDate lastDay)
{
    const QStringList valid = codes.keysValidDuring(list, firstDay, lastDay);
    for (const QString &key : codes.keys(list))
        addSlot(key, valid.contains(key));
    m_listed = m_slots.size();
}

void Tally::addSlot(const QString &code, bool always)
{
    m_slots.push_back({code, 0, always});
    m_index.insert(m_slots.back().code, m_slots.size() - 1);
}

void Tally::add(QStringView value, qint64 times)
{
    if (value.isEmpty() || value == notAsked) {
        m_notAsked += times;
        return;
    }
    auto slot = m_index.constFind(value);
    if (slot == m_index.cend()) {
        addSlot(value.toString(), true);
        slot = m_index.constFind(value);
    }
    m_slots[*slot].count += times;
}

Distribution Tally::counts() const
{
    Distribution counts;
    for (const Slot &slot : m_slots) {
        if (slot.always || slot.count > 0)
            counts.append({slot.code, slot.count});
    }
    const auto listed = std::count_if(m_slots.begin(), m_slots.begin() + std::ptrdiff_t(m_listed),
                                      [](const Slot &slot) { return slot.always || slot.count > 0; });
    std::sort(counts.begin() + listed, counts.end(),
              [](const CodeCount &a, const CodeCount &b) { return a.code < b.code; });
    return counts;
}

Distribution Tally::countsWithNotAsked() const
{
    Distribution all = counts();
    all.append({notAsked, m_notAsked});
    return all;
}

} // namespace lotse::domain
