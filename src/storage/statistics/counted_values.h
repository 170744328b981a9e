#pragma once

#include "domain/statistics/statistics_repository.h"
#include "storage/connection/store_connection.h"

#include <QHash>

namespace lotse::storage {

/// The numbers that stand for codes, languages and account ids in what the month report counts. Keeps all of them in
/// memory: a few hundred, to which a store only ever adds.
class CountedValues
{
public:
    explicit CountedValues(StoreConnection &connection) : m_connection(connection) {}

    /// The number of a value, given to it now where it has none. Inside a writing transaction.
    [[nodiscard]] base::Result<domain::ValueNumber> numberOf(const domain::CountedValue &value);
    /// Every value by its number.
    [[nodiscard]] base::Result<QList<domain::CountedValue>> all();

private:
    /// Reads what others have added, and forgets what was taken back.
    [[nodiscard]] base::Result<void> refresh();
    void remember(const domain::CountedValue &value);

    StoreConnection &m_connection;
    int m_rollbacks = 0;
    QList<domain::CountedValue> m_values;
    std::array<QHash<QString, domain::ValueNumber>, domain::contactDimensionCount> m_numbers;
    std::array<std::optional<domain::ValueNumber>, domain::contactDimensionCount> m_notAsked; ///< the answer to most
};

} // namespace lotse::storage
