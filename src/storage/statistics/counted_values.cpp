#include "storage/statistics/counted_values.h"

namespace lotse::storage {

using domain::ContactDimension;
using domain::CountedValue;
using domain::ValueNumber;

base::Result<ValueNumber> CountedValues::numberOf(const CountedValue &value)
{
    const QHash<QString, ValueNumber> &numbers = m_numbers[std::size_t(value.dimension)];
    const std::optional<ValueNumber> &notAsked = m_notAsked[std::size_t(value.dimension)];
    const bool isCurrent = m_rollbacks == m_connection.rollbacks();
    if (isCurrent && notAsked && value.value == domain::notAsked)
        return *notAsked;
    if (const auto known = numbers.constFind(value.value); isCurrent && known != numbers.cend())
        return *known;
    LOTSE_CHECK(refresh());
    if (const auto known = numbers.constFind(value.value); known != numbers.cend())
        return *known;
    LOTSE_TRY(add, m_connection.statement("statistics/add_value"));
    add.bind("number", m_values.size()).bind("dimension", domain::word(value.dimension)).bind("value", value.value);
    LOTSE_CHECK(add.run());
    remember(value);
    return numbers.value(value.value);
}

base::Result<QList<CountedValue>> CountedValues::all()
{
    LOTSE_CHECK(refresh());
    return m_values;
}

base::Result<void> CountedValues::refresh()
{
    if (m_rollbacks != m_connection.rollbacks()) {
        m_rollbacks = m_connection.rollbacks();
        m_values.clear();
        m_numbers = {};
        m_notAsked = {};
    }
    LOTSE_TRY(query, m_connection.statement("statistics/values_from"));
    LOTSE_CHECK(query.bind("first", m_values.size()).run());
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return {};
        const auto dimension = domain::fromWord<ContactDimension>(query.text(0));
        if (!dimension)
            return base::failure(base::ErrorCode::Corrupt, QStringLiteral("CountedValues"));
        remember({*dimension, query.text(1)});
    }
}

void CountedValues::remember(const CountedValue &value)
{
    m_numbers[std::size_t(value.dimension)].insert(value.value, ValueNumber(m_values.size()));
    if (value.value == domain::notAsked)
        m_notAsked[std::size_t(value.dimension)] = ValueNumber(m_values.size());
    m_values.append(value);
}

} // namespace lotse::storage
