#pragma once

#include "domain/record/check_fields.h"
#include "services/undo/change_log.h"

namespace lotse::services {

/// The field of work a record carries; `not_asked` for kinds that know none.
template<class R>
[[nodiscard]] domain::Code purposeOf(const R &record)
{
    if constexpr (requires { record.fieldOfWork; })
        return record.fieldOfWork;
    else
        return domain::notAsked;
}

/// The record that a use case looks at: NotFound where the actor does not work in its field of work.
template<class R>
[[nodiscard]] base::Result<R> load(const Context &context, const domain::RecordRepository<R> &repository,
                                   const decltype(R::id) &id)
{
    LOTSE_TRY(record, repository.find(id));
    LOTSE_CHECK(requirePurpose(context, purposeOf(record)));
    return record;
}

/// The record that a use case changes: also Conflict where somebody saved since the caller read `revision`.
template<class R>
[[nodiscard]] base::Result<R> loadForChange(const Context &context,
                                            const domain::RecordRepository<R> &repository,
                                            const decltype(R::id) &id, int revision)
{
    LOTSE_TRY(record, load(context, repository, id));
    if (record.revision != revision)
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("loadForChange"));
    return record;
}

/// Stores a new record, checked before, with its audit entry. Gives it an id where it has none.
/// `fieldOfWork` is that of the record, or of the one it belongs to where its kind carries none.
template<class R>
[[nodiscard]] base::Result<void> storeNew(const Context &context, domain::RecordRepository<R> &repository,
                                          const char *action, R &record, const domain::Code &fieldOfWork)
{
    if (record.id.isNull())
        record.id = decltype(R::id)::create();
    LOTSE_CHECK(repository.insert(record));
    logChange(context, action, R(), record);
    return audit(context, {.action = action,
                           .kind = domain::RecordTraits<R>::kind,
                           .recordId = record.id.text(),
                           .fieldOfWork = fieldOfWork});
}

/// The same, checked field by field here.
template<class R>
[[nodiscard]] base::Result<void> saveNew(const Context &context, domain::RecordRepository<R> &repository,
                                         const char *action, R &record, const domain::Code &fieldOfWork)
{
    LOTSE_CHECK(requireNone(domain::checkFields(record, context.codes), "saveNew"));
    return storeNew(context, repository, action, record, fieldOfWork);
}
template<class R>
[[nodiscard]] base::Result<void> saveNew(const Context &context, domain::RecordRepository<R> &repository,
                                         const char *action, R &record)
{
    return saveNew(context, repository, action, record, purposeOf(record));
}

/// Stores a changed record, checked before, with the history of its fields and its audit entry.
template<class R>
[[nodiscard]] base::Result<void> storeChange(const Context &context, domain::RecordRepository<R> &repository,
                                             const char *action, const R &before, R &after)
{
    LOTSE_TRY(changed, keepHistory(context, before, after));
    LOTSE_CHECK(repository.update(after));
    logChange(context, action, before, after);
    return audit(context, {.action = action,
                           .kind = domain::RecordTraits<R>::kind,
                           .recordId = after.id.text(),
                           .fieldOfWork = purposeOf(after),
                           .fields = changed});
}

/// The same, checked field by field here.
template<class R>
[[nodiscard]] base::Result<void> saveChange(const Context &context, domain::RecordRepository<R> &repository,
                                            const char *action, const R &before, R &after)
{
    LOTSE_CHECK(requireNone(domain::checkFields(after, context.codes), "saveChange"));
    return storeChange(context, repository, action, before, after);
}

/// The move that the state table does not have, as the Conflict it is.
template<class Status>
[[nodiscard]] tl::unexpected<base::Error> illegalMove(Status from, Status to)
{
    return base::failure(
        base::ErrorCode::Conflict, QStringLiteral("illegalMove"),
        {{base::IssueCode::IllegalMove, QStringLiteral("status"), {domain::word(from), domain::word(to)}}});
}

/// Refuses a day after today: nothing is recorded before it happens.
[[nodiscard]] base::Result<void> requireNotInFuture(const Context &context, QDate day, const char *field);

/// Refuses where a reason is left out or holds nothing but blanks.
[[nodiscard]] base::Result<void> requireReason(const QString &reason, const char *field);

/// Refuses where no account has this id.
[[nodiscard]] base::Result<void> requireAccount(const Context &context, const domain::AccountId &account,
                                                const char *field);

} // namespace lotse::services
