#pragma once

#include "domain/record/field.h"
#include "services/exchange/import_row.h"

#include <algorithm>
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
        m_holdsAll = m_holdsAll && isAlone(plan) && m_records.size() < most;
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
    static constexpr domain::RecordKind kind = domain::RecordTraits<R>::kind;

    /// True where no other row can decide what this one is about: a partner may be named by its name as well, and a
    /// text that names a record of the same kind may name an earlier row by the time it is written.
    static bool isAlone(const RowPlan<R> &plan)
    {
        if (kind == domain::RecordKind::Partner || plan.fate != RowFate::New || !plan.openReferences.isEmpty()
            || !plan.adopting.isEmpty() || !plan.newLogins.isEmpty())
            return false;
        const auto namesSameKind = [&plan](const domain::Field<R> &field) {
            return field.target == kind && field.read(plan.after) != domain::FieldValue(QString());
        };
        return std::ranges::none_of(domain::fieldsOf<R>(), namesSameKind);
    }

    std::vector<R> m_records;
    bool m_holdsAll = true;
};

} // namespace lotse::services
