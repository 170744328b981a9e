#include "storage/statistics/counted_values.h"

namespace lotse::storage {

using domain::ValueNumber;

base::Result<ValueNumber> CountedValues::numberOf(const QString &text)
{
    const bool isCurrent = m_rollbacks == m_connection.rollbacks();
    if (const auto known = m_numbers.constFind(text); isCurrent && known != m_numbers.cend())
        return *known;
    LOTSE_CHECK(refresh());
    if (const auto known = m_numbers.constFind(text); known != m_numbers.cend())
        return *known;
    LOTSE_TRY(add, m_connection.statement("statistics/add_value"));
    LOTSE_CHECK(add.bind("number", m_texts.size()).bind("value", text).run());
    remember(text);
    return m_numbers.value(text);
}

base::Result<QStringList> CountedValues::texts()
{
    LOTSE_CHECK(refresh());
    return m_texts;
}

base::Result<void> CountedValues::refresh()
{
    if (m_rollbacks != m_connection.rollbacks()) {
        m_rollbacks = m_connection.rollbacks();
        m_texts = {QString()};
        m_numbers.clear();
    }
    LOTSE_TRY(query, m_connection.statement("statistics/values_from"));
    LOTSE_CHECK(query.bind("first", m_texts.size()).run());
    for (;;) {
        LOTSE_TRY(more, query.next());
        if (!more)
            return {};
        remember(query.text(1));
    }
}

void CountedValues::remember(const QString &text)
{
    m_numbers.insert(text, ValueNumber(m_texts.size()));
    m_texts.append(text);
}

} // namespace lotse::storage
