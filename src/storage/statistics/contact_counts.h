#pragma once

#include "domain/contact/contact.h"
#include "storage/statistics/counted_values.h"

namespace lotse::storage {

/// Keeps what the month report counts beside each contact. The contact repository tells it of every change, inside
/// the transaction of that change.
class ContactCounts
{
public:
    ContactCounts(StoreConnection &connection, CountedValues &values) : m_connection(connection), m_values(values) {}

    /// Before a stored contact changes: takes its count away and remembers its callers.
    [[nodiscard]] base::Result<void> remove(const domain::Contact &contact);
    /// After the contact was stored, before its links.
    [[nodiscard]] base::Result<void> insert(const domain::Contact &contact);
    /// After its links were stored: all contacts of these callers and of those before may count otherwise now.
    [[nodiscard]] base::Result<void> countCallers(const QList<domain::PersonId> &callers);

private:
    [[nodiscard]] base::Result<void> countCaller(const QString &person);

    StoreConnection &m_connection;
    CountedValues &m_values;
    QStringList m_callersBefore;
};

} // namespace lotse::storage
