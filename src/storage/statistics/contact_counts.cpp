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
    LOTSE_TRY(facts, domain::factsOf(contact, [this](const domain::CountedValue &value) { return m_values.numberOf(value); }));
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
    // One row at a time by its key: an update of many would open a savepoint, at which the full-text index writes
    // itself out. All is read before anything changes.
    QList<std::pair<qint64, QByteArray>> changed;
    LOTSE_TRY(counts, m_connection.statement("statistics/counts_of_caller"));
    LOTSE_CHECK(counts.bind("person_id", person).run());
    domain::ContactFacts facts;
    for (;;) {
        LOTSE_TRY(more, counts.next());
        if (!more)
            break;
        if (!unpack(counts.bytes(1), facts))
            return base::failure(base::ErrorCode::Corrupt, QStringLiteral("ContactCounts"));
        const auto caller = domain::ContactFacts::Caller(counts.number(2));
        if (std::exchange(facts.caller, caller) != caller)
            changed.append({counts.number(0), packed(facts)});
    }
    for (const auto &[position, bytes] : std::as_const(changed)) {
        LOTSE_TRY(update, m_connection.statement("statistics/count_update"));
        LOTSE_CHECK(update.bind("position", position).bind("facts", bytes).run());
    }
    return {};
}

} // namespace lotse::storage
