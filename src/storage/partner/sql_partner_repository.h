#pragma once

#include "domain/partner/partner_repository.h"
#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

class SqlPartnerRepository final : public SqlRecordRepository<domain::Partner, domain::PartnerRepository>
{
public:
    explicit SqlPartnerRepository(const RepositoryContext &context);

protected:
    void bindRecord(Statement &query, const domain::Partner &partner) const override;
};

class SqlNetworkReportRepository final : public SqlRecordRepository<domain::NetworkReport, domain::NetworkReportRepository>
{
public:
    explicit SqlNetworkReportRepository(const RepositoryContext &context);
    [[nodiscard]] base::Result<std::optional<domain::NetworkReport>> ofMonth(const domain::PartnerId &partner,
                                                                             const QString &month) const override;
};

} // namespace lotse::storage
