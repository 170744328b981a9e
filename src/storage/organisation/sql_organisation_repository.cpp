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
    LOTSE_TRY(raise, counter("organisation/raise_number", kind, year));
    LOTSE_CHECK(raise.run());
    if (raise.changedRows() == 0) {
        LOTSE_TRY(first, counter("organisation/first_number", kind, year));
        LOTSE_CHECK(first.run());
    }
    LOTSE_TRY(last, counter("organisation/last_number", kind, year));
    LOTSE_CHECK(last.run());
    LOTSE_CHECK(last.next());
    return domain::formatNumber(kind, year, last.number(0));
}

base::Result<Statement> SqlOrganisationRepository::counter(const char *name, domain::NumberKind kind, int year)
{
    LOTSE_TRY(query, m_context.connection.statement(name));
    query.bind("organisation_id", m_context.organisation.id).bind("kind", domain::word(kind)).bind("year", year);
    return std::move(query);
}

} // namespace lotse::storage
