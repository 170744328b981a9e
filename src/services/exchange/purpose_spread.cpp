#include "services/exchange/purpose_spread.h"

#include "services/exchange/exchange_kind.h"

namespace lotse::services {

using domain::FilterKey;
using domain::RecordKind;

base::Result<void> PurposeSpread::adopt(const RowLink &link, const domain::Code &purpose)
{
    return withRecordType(link.kind, [&]<class R>(std::type_identity<R>) -> base::Result<void> {
        if constexpr (Walled<R>) {
            auto &repository = ExchangeTraits<R>::repository(m_context.store);
            LOTSE_TRY(before, repository.find(decltype(R::id)::fromStored(link.id)));
            if (before.fieldOfWork != domain::notAsked)
                return {};
            R after = before;
            after.fieldOfWork = purpose;
            LOTSE_TRY(changed, keepHistory(m_context, before, after));
            LOTSE_CHECK(repository.update(after));
            LOTSE_CHECK(audit(m_context, {.action = "join_field_of_work",
                                          .kind = link.kind,
                                          .recordId = link.id,
                                          .fieldOfWork = purpose,
                                          .fields = changed,
                                          .run = m_run}));
            m_book.keepPurpose(link.id, purpose);
            return adoptChildren(link, purpose);
        }
        return {};
    });
}

base::Result<void> PurposeSpread::adoptChildren(const RowLink &parent, const domain::Code &purpose)
{
    switch (parent.kind) {
    case RecordKind::CaseFile:
        LOTSE_CHECK(adoptAll<domain::Referral>(FilterKey::CaseFile, parent.id, purpose));
        LOTSE_CHECK(adoptAll<domain::Task>(FilterKey::CaseFile, parent.id, purpose));
        return adoptAll<domain::Note>(FilterKey::CaseFile, parent.id, purpose);
    case RecordKind::Contact:
        LOTSE_CHECK(adoptAll<domain::Task>(FilterKey::Contact, parent.id, purpose));
        return adoptAll<domain::Note>(FilterKey::Contact, parent.id, purpose);
    case RecordKind::Referral:
        return adoptAll<domain::Task>(FilterKey::Referral, parent.id, purpose);
    default:
        return {};
    }
}

template<class Child>
base::Result<void> PurposeSpread::adoptAll(FilterKey parentKey, const QString &parent,
                                           const domain::Code &purpose)
{
    domain::ListRequest unassigned;
    unassigned.sort = ExchangeTraits<Child>::sort;
    unassigned.fieldsOfWork = {domain::notAsked};
    unassigned.filters = {{parentKey, {parent}}};
    for (;;) { // an adopted child leaves the list
        LOTSE_TRY(page, ExchangeTraits<Child>::repository(m_context.store).page(unassigned));
        if (page.rows.isEmpty())
            return {};
        for (const Child &child : std::as_const(page.rows))
            LOTSE_CHECK(adopt({domain::RecordTraits<Child>::kind, child.id.text()}, purpose));
    }
}

} // namespace lotse::services
