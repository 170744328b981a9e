#include "storage/statistics/contact_counts.h"

#include "domain/statistics/counted_contact.h"
#include "storage/statistics/packed_facts.h"

namespace lotse::storage {

using domain::Contact;

base::Result<void> ContactCounts::remove(const Contact &contact)
{
    m_callersBefore.clear();
    LOTSE_TRY(callers, m_connection.statement("statistics/callers_of"));
    LOTSE_CHECK(callers.bind("contact_id", contact.id.text()).run());
    for (;;) {
        LOTSE_TRY(more, callers.next());
        if (!more)
            break;
        m_callersBefore.append(callers.text(0));
    }
    LOTSE_TRY(remove, m_connection.statement("statistics/count_remove"));
    return remove.bind("id", contact.id.text()).bind("revision", contact.revision).run();
}

base::Result<void> ContactCounts::insert(const Contact &contact)
{
    if (!domain::isCounted(contact))
        return {};
    LOTSE_TRY(facts, domain::factsOf(contact, [this](const QString &text) { return m_values.numberOf(text); }));
    LOTSE_TRY(insert, m_connection.statement("statistics/count_insert"));
    return insert.bind("id", contact.id.text()).bind("facts", packed(facts)).run();
}

base::Result<void> ContactCounts::countCallers(const QList<domain::PersonId> &callers)
{
    QStringList people = std::exchange(m_callersBefore, {});
    for (const domain::PersonId &caller : callers)
        people.append(caller.text());
    people.removeDuplicates();
    for (const QString &person : std::as_const(people))
        LOTSE_CHECK(countCaller(person));
    return {};
}

base::Result<void> ContactCounts::countCaller(const QString &person)
{
    LOTSE_TRY(changed, m_connection.statement("statistics/callers_changed"));
    LOTSE_CHECK(changed.bind("person_id", person).run());
    // One row at a time by its key: an update of many would open a savepoint, at which the full-text index writes
    // itself out. What was read is kept first, for the update changes what the select looks at.
    QList<std::pair<qint64, qint64>> rows;
    for (;;) {
        LOTSE_TRY(more, changed.next());
        if (!more)
            break;
        rows.append({changed.number(0), changed.number(1)});
    }
    for (const auto &[position, caller] : std::as_const(rows)) {
        LOTSE_TRY(update, m_connection.statement("statistics/count_caller"));
        LOTSE_CHECK(update.bind("position", position).bind("caller", caller).run());
    }
    return {};
}

} // namespace lotse::storage
