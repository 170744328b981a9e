#pragma once

#include "domain/partner/partner.h"
#include "domain/record/record_repository.h"

namespace lotse::domain {

/// Partners know no field of work: case work and registers meet through organisations.
class PartnerRepository : public RecordRepository<Partner>
{
};

class NetworkReportRepository : public RecordRepository<NetworkReport>
{
public:
    /// What a partner reported for a month, if it did. `month` is YYYY-MM.
    [[nodiscard]] virtual base::Result<std::optional<NetworkReport>> ofMonth(const PartnerId &partner,
                                                                            const QString &month) const = 0;
};

} // namespace lotse::domain
