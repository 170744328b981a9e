#pragma once

#include "domain/organisation/organisation.h"
#include "storage/connection/store_connection.h"
#include "storage/record/link_table.h"
#include "storage/record/list_query.h"

namespace lotse::storage {

/// What every repository is handed: the connection it shares and the organisation that scopes its rows.
/// The organisation is read when the store opens and is empty until it is created.
struct RepositoryContext {
    StoreConnection &connection;
    domain::Organisation &organisation;
};

/// Asks what one kind of record is listed by, whatever its fields: pages as statements, surveys, places, labels.
class ListReader
{
public:
    ListReader(const RepositoryContext &context, const ListSpec &spec);

    /// A page, ready to be stepped through; it has one row more than the limit where others follow.
    struct StartedPage {
        Statement rows;
        QStringList sortColumns;
    };
    [[nodiscard]] base::Result<StartedPage> startPage(const domain::ListRequest &request) const;
    [[nodiscard]] base::Result<domain::ListSurvey> survey(const domain::ListRequest &request, int reach) const;
    [[nodiscard]] base::Result<std::optional<domain::Cursor>> placeOf(const QString &id, domain::SortKey sort) const;
    [[nodiscard]] base::Result<QHash<QString, QString>> labels(const QStringList &ids) const;

    /// Where a row stands in the order of its list.
    [[nodiscard]] static domain::Cursor place(const Statement &row, const QStringList &sortColumns);

private:
    [[nodiscard]] ListScope scope() const { return {m_context.organisation.id, m_context.organisation.zone}; }
    [[nodiscard]] base::Result<Statement> start(const ComposedQuery &composed) const;

    RepositoryContext m_context;
    ListSpec m_spec;
    LinkQuery m_labels;
};

} // namespace lotse::storage
