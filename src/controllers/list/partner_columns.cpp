#include "controllers/list/lists.h"
#include "controllers/list/record_source.h"
#include "domain/partner/partner_rules.h"

namespace lotse::controllers {

using domain::Partner;

namespace {

services::ShownValue membership(const Partner &partner, const services::Labels &, QDate today)
{
    const bool isMember = domain::isValidOn(partner, today);
    return {domain::FieldType::Coded, QStringLiteral("membership"),
            isMember ? QStringLiteral("member") : QStringLiteral("former")};
}

} // namespace

std::unique_ptr<ListSource> partnerList(Desk &desk)
{
    using domain::SortKey;
    return std::make_unique<RecordSource<Partner>>(
        desk, RecordList<Partner>{{{{QStringLiteral("name"), 34, true, false, SortKey::Name}},
                                   {{QStringLiteral("kind"), 24}},
                                   {{QStringLiteral("city"), 16}},
                                   {{QStringLiteral("coverage_states"), 24}},
                                   {{QStringLiteral("languages"), 20}},
                                   {{QStringLiteral("specialisms"), 24, false}},
                                   {{QStringLiteral("capacity_free"), 11, true, true}},
                                   {{QStringLiteral("waiting_weeks"), 12, false, true}},
                                   {{QStringLiteral("checked_on"), 12}},
                                   {{QStringLiteral("status"), 22}, membership}},
                                  SortKey::Name,
                                  false,
                                  {}});
}

} // namespace lotse::controllers
