#pragma once

#include "services/exchange/exchange_kind.h"
#include "services/list/reference_labels.h"

namespace lotse::services {

/// One page of a list, with what its rows refer to.
template<class R>
struct ListedPage {
    QList<R> rows;
    std::optional<domain::Cursor> next; ///< set where more rows follow
    Labels labels;
};

/// Those of these fields of work in which the actor works; all of the actor's where none are named.
[[nodiscard]] inline QStringList purposesWithin(const Context &context, QStringList fieldsOfWork)
{
    if (fieldsOfWork.isEmpty())
        return context.actor.fieldsOfWork;
    fieldsOfWork.removeIf([&](const QString &each) { return !domain::worksIn(context.actor, each); });
    return fieldsOfWork;
}

[[nodiscard]] inline domain::ListRequest withinPurpose(const Context &context, domain::ListRequest request)
{
    request.fieldsOfWork = purposesWithin(context, request.fieldsOfWork);
    return request;
}

/// Reads one page of a list, in the actor's fields of work only. Lists show no more than people need to find a
/// record; opening one is an act of its own, and audited.
template<class R>
    requires Walled<R> || std::same_as<R, domain::Partner>
class ListRecords
{
public:
    explicit ListRecords(const Context &context) : m_context(context) {}

    /// `named` are the reference fields whose records are to be called by name.
    [[nodiscard]] base::Result<ListedPage<R>> run(const domain::ListRequest &request, const QStringList &named = {})
    {
        LOTSE_CHECK(require(m_context, domain::Action::ReadRecord));
        LOTSE_TRY(transaction, domain::Transaction::beginRead(m_context.store.unitOfWork));
        LOTSE_TRY(page, ExchangeTraits<R>::repository(m_context.store).page(withinPurpose(m_context, request)));
        ReferredIds referred;
        collectReferred(page.rows, named, referred);
        LOTSE_TRY(labels, labelsOf(m_context, referred));
        LOTSE_CHECK(transaction.commit());
        return ListedPage<R>{page.rows, page.next, labels};
    }

private:
    Context m_context;
};

} // namespace lotse::services
