#pragma once

#include "base/result.h"
#include "domain/list/list_request.h"
#include "domain/record/record.h"

#include <QHash>

#include <optional>

namespace lotse::domain {

/// Keeps the records of one kind. Nothing crosses a field of work except `find` by id or number,
/// which a use case guards by its permission check. Not thread-safe: one per connection.
template<class R>
class RecordRepository
{
public:
    using IdType = decltype(R::id);

    virtual ~RecordRepository() = default;

    /// The record, or NotFound.
    [[nodiscard]] virtual base::Result<R> find(const IdType &id) const = 0;
    /// The id that a reference names: an external id, a number or an id (a partner also by its exact name).
    /// nullopt where nothing answers; Invalid with AmbiguousReference where more than one does.
    [[nodiscard]] virtual base::Result<std::optional<IdType>> resolve(const QString &reference) const = 0;
    /// The id of the record with this external id, if there is one.
    [[nodiscard]] virtual base::Result<std::optional<IdType>> findExternal(const QString &externalId) const = 0;
    /// Stores a new record and sets its revision to 1. Conflict where the id or external id is taken.
    [[nodiscard]] virtual base::Result<void> insert(R &record) = 0;
    /// Stores a changed record and adds one to its revision. Conflict where somebody else saved since it was read.
    [[nodiscard]] virtual base::Result<void> update(R &record) = 0;
    /// What these records call themselves elsewhere, by id; left out where one has no external id.
    [[nodiscard]] virtual base::Result<QHash<QString, QString>> externalIds(const QStringList &ids) const = 0;
    /// One page of a list; cost does not depend on how far down the list it is.
    [[nodiscard]] virtual base::Result<Page<R>> page(const ListRequest &request) const = 0;
    /// Walks along a list and counts it in pieces of `request.limit` rows. Stops after looking at `reach` rows,
    /// whatever the filters leave of them, so that the cost of one walk is bounded.
    [[nodiscard]] virtual base::Result<ListSurvey> survey(const ListRequest &request, int reach) const = 0;
    /// Where a record stands in a list of this order, whether the list shows it or not; nullopt where there is none.
    [[nodiscard]] virtual base::Result<std::optional<Cursor>> placeOf(const IdType &id, SortKey sort) const = 0;
    /// What these records are called where another one refers to them, by id: number, name, "Müller, A.". Left out
    /// where there is nothing to call one by.
    [[nodiscard]] virtual base::Result<QHash<QString, QString>> labels(const QStringList &ids) const = 0;
};

} // namespace lotse::domain
