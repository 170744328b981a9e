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

    /// The number of a text, given to it now where it has none. Inside a writing transaction.
    [[nodiscard]] base::Result<domain::ValueNumber> numberOf(const QString &text);
    /// Every text by its number; the first is empty.
    [[nodiscard]] base::Result<QStringList> texts();

private:
    /// Reads what others have added, and forgets what was taken back.
    [[nodiscard]] base::Result<void> refresh();
    void remember(const QString &text);

    StoreConnection &m_connection;
    int m_rollbacks = 0;
    QStringList m_texts = {QString()};
    QHash<QString, domain::ValueNumber> m_numbers;
};

} // namespace lotse::storage
