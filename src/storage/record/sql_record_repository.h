#pragma once

#include "domain/list/waiting_request.h"
#include "domain/record/record_repository.h"
#include "storage/record/field_sql.h"
#include "storage/record/list_reader.h"

#include <algorithm>

namespace lotse::storage {

/// The verbs that all records share, over the query files `<folder>/find`, `resolve`, `insert` and `update`.
/// `Interface` is the domain's repository of R. A kind adds its links and derived columns by the hooks.
template<class R, class Interface>
class SqlRecordRepository : public Interface
{
public:
    using IdType = typename Interface::IdType;

    SqlRecordRepository(const RepositoryContext &context, QString folder, const ListSpec &list)
        : m_context(context), m_folder(std::move(folder)), m_list(context, withFields(list)),
          m_externalIds(QStringLiteral("select id, external_id from %1 where id in (%2) and external_id is not null")
                            .arg(list.table, QStringLiteral("%1"))),
          m_findExternal(QStringLiteral("select id from %1 where organisation_id = :organisation_id "
                                        "and external_id = :external_id").arg(list.table))
    {
    }

    [[nodiscard]] base::Result<R> find(const IdType &id) const override
    {
        LOTSE_TRY(query, statement("find"));
        LOTSE_CHECK(query.bind("id", id.text()).run());
        LOTSE_TRY(found, query.next());
        if (!found)
            return base::failure(base::ErrorCode::NotFound, m_folder);
        QList<R> rows{fromRow<R>(query)};
        LOTSE_CHECK(loadLinks(rows));
        return rows.first();
    }

    [[nodiscard]] base::Result<std::optional<IdType>> resolve(const QString &reference) const override
    {
        LOTSE_TRY(query, statement("resolve"));
        LOTSE_CHECK(query.bind("organisation_id", organisationId()).bind("reference", reference).run());
        std::optional<IdType> id;
        for (;;) { // the same record may be named in more than one way
            LOTSE_TRY(more, query.next());
            if (!more)
                return id;
            if (id && query.text(0) != id->text()) {
                return base::failure(base::ErrorCode::Invalid, m_folder,
                                     {{base::IssueCode::AmbiguousReference, {}, {reference, m_folder}}});
            }
            id = IdType::fromStored(query.text(0));
        }
    }

    [[nodiscard]] base::Result<std::optional<IdType>> findExternal(const QString &externalId) const override
    {
        LOTSE_TRY(query, m_context.connection.composed(m_findExternal));
        LOTSE_CHECK(query.bind("organisation_id", organisationId()).bind("external_id", externalId).run());
        LOTSE_TRY(found, query.next());
        return found ? std::optional(IdType::fromStored(query.text(0))) : std::nullopt;
    }

    [[nodiscard]] base::Result<void> insert(R &record) override
    {
        LOTSE_TRY(query, statement("insert"));
        bindFields(query, record);
        query.bind("organisation_id", organisationId());
        bindRecord(query, record);
        LOTSE_CHECK(query.run());
        record.revision = 1;
        return storeLinks(record, true);
    }

    [[nodiscard]] base::Result<void> update(R &record) override
    {
        LOTSE_CHECK(beforeUpdate(record));
        LOTSE_TRY(query, statement("update"));
        bindFields(query, record);
        query.bind("revision", record.revision);
        bindRecord(query, record);
        LOTSE_CHECK(query.run());
        if (query.changedRows() == 0)
            return base::failure(base::ErrorCode::Conflict, m_folder);
        ++record.revision;
        return storeLinks(record, false);
    }

    [[nodiscard]] base::Result<QHash<QString, QString>> externalIds(const QStringList &ids) const override
    {
        QHash<QString, QString> byId;
        LOTSE_CHECK(m_externalIds.read(m_context.connection, ids, [&byId](const QString &id, const Statement &row) {
            byId.insert(id, row.text(1));
        }));
        return byId;
    }

    [[nodiscard]] base::Result<domain::Page<R>> page(const domain::ListRequest &request) const override
    {
        LOTSE_TRY(started, m_list.startPage(request));
        Statement &query = started.rows;
        domain::Page<R> page;
        page.rows.reserve(request.limit);
        domain::Cursor cursor;
        for (;;) {
            LOTSE_TRY(more, query.next());
            if (!more)
                break;
            if (page.rows.size() == request.limit) {
                page.next = cursor;
                break;
            }
            page.rows.append(fromRow<R>(query));
            if (page.rows.size() == request.limit)
                cursor = ListReader::place(query, started.sortColumns);
        }
        LOTSE_CHECK(loadLinks(page.rows));
        return page;
    }
    [[nodiscard]] base::Result<domain::ListSurvey> survey(const domain::ListRequest &request, int reach) const override
    {
        return m_list.survey(request, reach);
    }
    [[nodiscard]] base::Result<std::optional<domain::Cursor>> placeOf(const IdType &id,
                                                                      domain::SortKey sort) const override
    {
        return m_list.placeOf(id.text(), sort);
    }
    [[nodiscard]] base::Result<QHash<QString, QString>> labels(const QStringList &ids) const override
    {
        return m_list.labels(ids);
    }

protected:
    /// Binds what is no field: id, number, external id, keys derived for searching and sorting.
    virtual void bindRecord(Statement &query, const R &record) const
    {
        query.bind("id", record.id.text())
            .bind("external_id", nullIfEmpty(record.externalId))
            .bind("import_hash", record.importHash);
    }
    /// Fills what lives in link tables, for all rows at once.
    [[nodiscard]] virtual base::Result<void> loadLinks(QList<R> &) const { return {}; }
    /// Takes the stored version out of indexes that the engine does not keep itself.
    [[nodiscard]] virtual base::Result<void> beforeUpdate(const R &) { return {}; }
    /// Writes what lives in link tables.
    [[nodiscard]] virtual base::Result<void> storeLinks(const R &, bool /*isNew*/) { return {}; }

    [[nodiscard]] base::Result<Statement> statement(const char *name) const
    {
        return m_context.connection.statement(m_folder.toStdString() + '/' + name);
    }
    [[nodiscard]] const QString &organisationId() const { return m_context.organisation.id; }

    /// All rows of a query that is already bound, with their links.
    [[nodiscard]] base::Result<QList<R>> rowsOf(Statement &query) const
    {
        LOTSE_CHECK(query.run());
        QList<R> rows;
        for (;;) {
            LOTSE_TRY(more, query.next());
            if (!more)
                break;
            rows.append(fromRow<R>(query));
        }
        LOTSE_CHECK(loadLinks(rows));
        return rows;
    }

    /// What waits, from each field of work the latest up to the limit, together by day.
    template<class Bind>
    [[nodiscard]] base::Result<QList<R>> waitingRows(const domain::WaitingRequest &request, const char *name,
                                                     QDate R::*day, Bind bind) const
    {
        QList<R> rows;
        for (const QString &fieldOfWork : request.fieldsOfWork) {
            LOTSE_TRY(query, statement(name));
            query.bind("organisation_id", organisationId())
                .bind("field_of_work", fieldOfWork)
                .bind("day", request.until.toString(Qt::ISODate))
                .bind("limit", request.limit);
            bind(query);
            LOTSE_TRY(each, rowsOf(query));
            rows.append(each);
        }
        std::ranges::stable_sort(rows, {}, day);
        return rows.mid(std::max<qsizetype>(0, rows.size() - request.limit));
    }

    RepositoryContext m_context;

private:
    static ListSpec withFields(ListSpec list)
    {
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            if (field.isColumn())
                list.columns.append(field.column());
        }
        return list;
    }

    QString m_folder;
    ListReader m_list;
    LinkQuery m_externalIds;
    QString m_findExternal;
};

} // namespace lotse::storage
