#include "services/exchange/find_to_open.h"

#include "base/text.h"
#include "services/exchange/exchange_kind.h"

#include <algorithm>

namespace lotse::services {

using domain::SearchHit;

base::Result<QList<SearchHit>> FindToOpen::run(const QString &text)
{
    LOTSE_CHECK(require(m_context, domain::Action::Search));
    QList<SearchHit> hits;
    if (base::searchKey(text).size() < 2 || base::hasNul(text))
        return hits;
    LOTSE_TRY(transaction, domain::Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(people, m_context.store.search.people(text, m_context.actor.fieldsOfWork, m_limit));
    hits += people;
    LOTSE_CHECK(addByNumber<domain::CaseFile>(numbersOf(text, u'F', 4), hits));
    LOTSE_CHECK(addByNumber<domain::Contact>(numbersOf(text, u'K', 6), hits));
    LOTSE_TRY(partners, m_context.store.search.partners(text, m_limit));
    hits += partners;
    LOTSE_CHECK(audit(m_context, {.action = "search", .kind = domain::RecordKind::Person}));
    LOTSE_CHECK(transaction.commit());
    return hits;
}

QStringList FindToOpen::numbersOf(const QString &text, QChar letter, int digits) const
{
    const QString typed = text.trimmed().toUpper();
    QStringList numbers;
    if (typed.startsWith(letter + QStringLiteral("-")))
        numbers.append(typed);
    const bool isNumber = std::ranges::all_of(typed, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (isNumber && typed.size() <= digits)
        numbers.append(QStringLiteral("%1-%2-%3").arg(letter).arg(m_context.today().year()).arg(typed, digits, u'0'));
    return numbers;
}

template<class R>
base::Result<void> FindToOpen::addByNumber(const QStringList &numbers, QList<SearchHit> &hits) const
{
    const auto &repository = ExchangeTraits<R>::repository(m_context.store);
    for (const QString &number : numbers) {
        LOTSE_TRY(id, repository.resolve(number));
        if (!id)
            continue;
        LOTSE_TRY(record, repository.find(*id));
        if (record.number == number && domain::worksIn(m_context.actor, record.fieldOfWork))
            hits.append({domain::RecordTraits<R>::kind, id->text(), number, record.fieldOfWork, {}});
    }
    return {};
}

} // namespace lotse::services
