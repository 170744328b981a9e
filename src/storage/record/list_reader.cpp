#include "storage/record/list_reader.h"

namespace lotse::storage {

using domain::Cursor;
using domain::ListSurvey;

ListReader::ListReader(const RepositoryContext &context, const ListSpec &spec)
    : m_context(context),
      m_spec(spec),
      m_labels(QStringLiteral("select id, %1 from %2 where id in (%3)").arg(spec.label, spec.table, QStringLiteral("%1")))
{}

base::Result<ListReader::StartedPage> ListReader::startPage(const domain::ListRequest &request) const
{
    LOTSE_TRY(composed, composePage(m_spec, request, scope()));
    LOTSE_TRY(rows, start(composed));
    return StartedPage{std::move(rows), composed.sortColumns};
}

base::Result<ListSurvey> ListReader::survey(const domain::ListRequest &request, int reach) const
{
    LOTSE_TRY(composed, composeSurvey(m_spec, request, reach, scope()));
    LOTSE_TRY(query, start(composed));
    const int hit = query.column(QStringLiteral("hit"));
    ListSurvey survey;
    int rows = 0;
    for (int seen = 1;; ++seen) {
        LOTSE_TRY(more, query.next());
        if (!more)
            break;
        rows += int(query.number(hit));
        if (seen == reach)
            survey.next = place(query, composed.sortColumns);
        if (rows == request.limit || (rows > 0 && survey.next)) {
            survey.pieces.append({rows, place(query, composed.sortColumns)});
            rows = 0;
        }
    }
    if (rows > 0)
        survey.pieces.append({rows, std::nullopt});
    else if (!survey.next && !survey.pieces.isEmpty())
        survey.pieces.last().end.reset();
    return survey;
}

base::Result<std::optional<Cursor>> ListReader::placeOf(const QString &id, domain::SortKey sort) const
{
    LOTSE_TRY(composed, composePlace(m_spec, sort, id));
    LOTSE_TRY(query, start(composed));
    LOTSE_TRY(found, query.next());
    return found ? std::optional(place(query, composed.sortColumns)) : std::nullopt;
}

base::Result<QHash<QString, QString>> ListReader::labels(const QStringList &ids) const
{
    QHash<QString, QString> byId;
    LOTSE_CHECK(m_labels.read(m_context.connection, ids, [&byId](const QString &id, const Statement &row) {
        if (const QString label = row.text(1); !label.isEmpty())
            byId.insert(id, label);
    }));
    return byId;
}

Cursor ListReader::place(const Statement &row, const QStringList &sortColumns)
{
    Cursor place;
    for (const QString &column : sortColumns)
        place.append(row.value(row.column(column)));
    return place;
}

base::Result<Statement> ListReader::start(const ComposedQuery &composed) const
{
    LOTSE_TRY(query, m_context.connection.composed(composed.sql));
    for (qsizetype i = 0; i < composed.values.size(); ++i)
        query.bind(QByteArray('p' + QByteArray::number(i)).constData(), sqlValueOf(composed.values[i]));
    LOTSE_CHECK(query.run());
    return std::move(query);
}

} // namespace lotse::storage
