#include "services/exchange/search_records.h"

#include "base/text.h"
#include "services/exchange/exchange_kind.h"
#include "services/exchange/export_cell.h"

namespace lotse::services {

namespace {

base::Result<void> checkRequest(const QString &text, int limit)
{
    QList<base::FieldIssue> issues;
    if (base::searchKey(text).size() < 2)
        issues.append({base::IssueCode::Required, QStringLiteral("text"), {}});
    if (base::hasNul(text))
        issues.append({base::IssueCode::NulCharacter, QStringLiteral("text"), {}});
    if (limit < 1 || limit > SearchRecords::maximumLimit)
        issues.append({base::IssueCode::WrongType,
                       QStringLiteral("limit"),
                       {QString::number(limit), QStringLiteral("integer")}});
    return requireNone(issues, "SearchRecords");
}

} // namespace

base::Result<QList<domain::SearchHit>> SearchRecords::run(const QString &text, SearchedKind kind, int limit)
{
    LOTSE_CHECK(require(m_context, domain::Action::Search));
    LOTSE_CHECK(checkRequest(text, limit));
    LOTSE_TRY(transaction, domain::Transaction::beginWrite(m_context.store.unitOfWork));
    const QStringList &fieldsOfWork = m_context.actor.fieldsOfWork;
    const auto asks = [kind](SearchedKind each) { return kind == each || kind == SearchedKind::All; };
    QList<domain::SearchHit> hits;
    if (asks(SearchedKind::People)) {
        LOTSE_TRY(people, m_context.store.search.people(text, fieldsOfWork, limit));
        hits += people;
    }
    if (asks(SearchedKind::Notes)) {
        LOTSE_TRY(notes, m_context.store.search.notes(text, fieldsOfWork, limit));
        hits += notes;
    }
    if (asks(SearchedKind::Partners)) {
        LOTSE_TRY(partners, m_context.store.search.partners(text, limit));
        hits += partners;
    }
    LOTSE_CHECK(audit(m_context, {.action = "search", .kind = domain::RecordKind::Person}));
    LOTSE_CHECK(transaction.commit());
    return hits.mid(0, limit);
}

QByteArray toJson(const domain::SearchHit &hit)
{
    const QByteArray number = hit.number.isEmpty() ? QByteArray("null") : jsonString(hit.number);
    return "{\"kind\":" + jsonString(kindWord(hit.kind)) + ",\"id\":" + jsonString(hit.id)
        + ",\"number\":" + number + ",\"field_of_work\":" + jsonString(hit.fieldOfWork)
        + ",\"text\":" + jsonString(hit.text) + '}';
}

} // namespace lotse::services
