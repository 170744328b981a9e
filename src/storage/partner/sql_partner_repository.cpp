#include "storage/partner/sql_partner_repository.h"

#include "base/text.h"

namespace lotse::storage {

using domain::FilterKey;

namespace {

ListSpec partnerList()
{
    ListSpec spec;
    spec.table = QStringLiteral("partner");
    spec.label = QStringLiteral("name");
    spec.columns = {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("external_id"),
                    QStringLiteral("import_hash")};
    spec.hasFieldOfWork = false;
    spec.sorts = {{domain::SortKey::Name, {QStringLiteral("sort_key"), QStringLiteral("id")}}};
    spec.filters = {{FilterKey::Kind, QStringLiteral("kind in (%1)")},
                    {FilterKey::State, QStringLiteral("state_iso in (%1)")}};
    return spec;
}

ListSpec networkReportList()
{
    ListSpec spec;
    spec.table = QStringLiteral("network_report");
    spec.columns = {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("external_id"),
                    QStringLiteral("import_hash")};
    spec.hasFieldOfWork = false;
    spec.sorts = {{domain::SortKey::Month, {QStringLiteral("month"), QStringLiteral("id")}}};
    spec.filters = {{FilterKey::Partner, QStringLiteral("partner_id in (%1)")}};
    return spec;
}

} // namespace

SqlPartnerRepository::SqlPartnerRepository(const RepositoryContext &context)
    : SqlRecordRepository(context, QStringLiteral("partner"), partnerList())
{
}

void SqlPartnerRepository::bindRecord(Statement &query, const domain::Partner &partner) const
{
    SqlRecordRepository::bindRecord(query, partner);
    query.bind("sort_key", base::searchKey(partner.name));
}

SqlNetworkReportRepository::SqlNetworkReportRepository(const RepositoryContext &context)
    : SqlRecordRepository(context, QStringLiteral("network_report"), networkReportList())
{
}

base::Result<std::optional<domain::NetworkReport>> SqlNetworkReportRepository::ofMonth(const domain::PartnerId &partner,
                                                                                       const QString &month) const
{
    LOTSE_TRY(query, statement("of_month"));
    query.bind("partner_id", partner.text()).bind("month", month);
    LOTSE_TRY(rows, rowsOf(query));
    return rows.isEmpty() ? std::optional<domain::NetworkReport>() : rows.first();
}

} // namespace lotse::storage
