#pragma once

#include "services/exchange/import_row.h"

#include <vector>

namespace lotse::services {

/// The records of a short file as the judging pass has planned them, in its order, while every one of them is new and
/// touches no other: then the plans still hold when they are written, if nobody has written in between.
template<class R>
class JudgedRecords
{
public:
    void add(RowPlan<R> plan)
    {
        const bool isAlone = plan.fate == RowFate::New && plan.openReferences.isEmpty() && plan.adopting.isEmpty()
            && plan.newLogins.isEmpty();
        m_holdsAll = m_holdsAll && isAlone && m_records.size() < most;
        if (m_holdsAll)
            m_records.push_back(std::move(plan.after));
        else
            m_records.clear();
    }

    [[nodiscard]] bool holdsAll() const { return m_holdsAll; }
    [[nodiscard]] std::size_t size() const { return m_records.size(); }
    /// The plan of a record, which is given away.
    [[nodiscard]] RowPlan<R> take(std::size_t place)
    {
        RowPlan<R> plan;
        plan.fate = RowFate::New;
        plan.after = std::move(m_records[place]);
        return plan;
    }

private:
    static constexpr std::size_t most = 4096; ///< about 10 MB

    std::vector<R> m_records;
    bool m_holdsAll = true;
};

} // namespace lotse::services
