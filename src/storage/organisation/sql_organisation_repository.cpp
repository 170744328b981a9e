#include "storage/organisation/sql_organisation_repository.h"

namespace lotse::storage {

using domain::Organisation;

base::Result<Organisation> SqlOrganisationRepository::load() const
{
    LOTSE_TRY(query, m_context.connection.statement("organisation/load"));
    LOTSE_CHECK(query.run());
    LOTSE_TRY(found, query.next());
    if (!found)
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("organisation"));
    Organisation organisation{query.text(0), query.text(1), QTimeZone(query.text(2).toLatin1())};
    if (!organisation.zone.isValid())
        return base::failure(base::ErrorCode::Internal, QStringLiteral("organisation"), {}, QStringLiteral("time zone"));
    return organisation;
}

base::Result<void> SqlOrganisationRepository::create(const Organisation &organisation)
{
    LOTSE_TRY(query, m_context.connection.statement("organisation/create"));
    query.bind("id", organisation.id)
        .bind("name", organisation.name)
        .bind("time_zone", QString::fromLatin1(organisation.zone.id()));
    LOTSE_CHECK(query.run());
    m_context.organisation = organisation;
    return {};
}

base::Result<QString> SqlOrganisationRepository::nextNumber(domain::NumberKind kind, int year)
{
    LOTSE_TRY(query, m_context.connection.statement("organisation/next_number"));
    query.bind("organisation_id", m_context.organisation.id).bind("kind", domain::word(kind)).bind("year", year);
    LOTSE_CHECK(query.run());
    LOTSE_CHECK(query.next());
    return domain::formatNumber(kind, year, query.number(0));
}

} // namespace lotse::storage
