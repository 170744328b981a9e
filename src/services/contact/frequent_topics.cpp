#include "services/contact/frequent_topics.h"

#include <QHash>

#include <algorithm>

namespace lotse::services {

using namespace domain;

base::Result<QStringList> FrequentTopics::run(qsizetype most) const
{
    LOTSE_CHECK(require(m_context, Action::WorkOnContacts));
    LOTSE_TRY(topics, counted());
    const QList<CodeEntry> offered = m_context.codes.offered(QStringLiteral("topics"), m_context.today());
    const auto isOffered = [&offered](const QString &topic) {
        return std::ranges::any_of(offered, [&topic](const CodeEntry &entry) { return entry.key == topic; });
    };
    topics.removeIf([&isOffered](const QString &topic) { return !isOffered(topic); });
    for (const CodeEntry &entry : offered) {
        if (!topics.contains(entry.key))
            topics.append(entry.key);
    }
    return topics.mid(0, most);
}

base::Result<QStringList> FrequentTopics::counted() const
{
    const base::Instant now = m_context.clock.now();
    const base::Instant from = base::startOfDay(m_context.today().addMonths(-months), m_context.organisation.zone);
    QHash<ValueNumber, int> counts;
    const auto count = [&counts](const ContactFacts &facts) {
        for (const ValueNumber value : facts.values)
            ++counts[value];
    };
    LOTSE_TRY(transaction, Transaction::beginRead(m_context.store.unitOfWork));
    LOTSE_CHECK(m_context.store.statistics.contactsStarted(from, now, m_context.actor.fieldsOfWork, count));
    LOTSE_TRY(values, m_context.store.statistics.values());
    LOTSE_CHECK(transaction.commit());

    QList<ValueNumber> numbers;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (values.value(each.key()).dimension == ContactDimension::Topics)
            numbers.append(each.key());
    }
    std::ranges::sort(numbers, [&counts](ValueNumber left, ValueNumber right) {
        return std::pair(-counts[left], left) < std::pair(-counts[right], right);
    });
    QStringList topics;
    for (const ValueNumber number : std::as_const(numbers))
        topics.append(values[number].value);
    return topics;
}

} // namespace lotse::services
