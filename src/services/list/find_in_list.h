#pragma once

#include "services/list/list_records.h"

namespace lotse::services {

/// What somebody looks for in a list, one of these: the first record of a day, the first name that is not before
/// some letters, or the record of a number, external id or id.
struct ListGoal {
    QDate day = {};
    QString name = {};
    QString reference = {};
};

/// A record and where it stands in the order of a list.
struct ListPlace {
    QString id;
    domain::Cursor place;
};

/// Finds a place in a list by its key, never by walking there.
template<class R>
    requires Walled<R> || std::same_as<R, domain::Partner>
class FindInList
{
public:
    explicit FindInList(const Context &context) : m_context(context) {}

    /// nullopt where nothing answers. What a reference names may be hidden by the filters of the list.
    [[nodiscard]] base::Result<std::optional<ListPlace>> run(const domain::ListRequest &list, const ListGoal &goal)
    {
        LOTSE_CHECK(require(m_context, domain::Action::ReadRecord));
        LOTSE_TRY(transaction, domain::Transaction::beginRead(m_context.store.unitOfWork));
        LOTSE_TRY(id, find(list, goal));
        std::optional<ListPlace> found;
        if (id) {
            LOTSE_TRY(place, ExchangeTraits<R>::repository(m_context.store).placeOf(*id, list.sort));
            if (place)
                found = ListPlace{id->text(), *place};
        }
        LOTSE_CHECK(transaction.commit());
        return found;
    }

private:
    using IdType = decltype(R::id);

    [[nodiscard]] base::Result<std::optional<IdType>> find(domain::ListRequest list, const ListGoal &goal) const
    {
        const auto &repository = ExchangeTraits<R>::repository(m_context.store);
        if (!goal.reference.isEmpty())
            return repository.resolve(goal.reference);
        if (goal.day.isValid() && list.descending)
            list.to = list.to.isValid() ? std::min(list.to, goal.day) : goal.day;
        else if (goal.day.isValid())
            list.from = list.from.isValid() ? std::max(list.from, goal.day) : goal.day;
        list.fromName = goal.name;
        list.limit = 1;
        LOTSE_TRY(page, repository.page(withinPurpose(m_context, list)));
        return page.rows.isEmpty() ? std::nullopt : std::optional(page.rows.first().id);
    }

    Context m_context;
};

} // namespace lotse::services
