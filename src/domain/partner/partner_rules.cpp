#include "domain/partner/partner_rules.h"

namespace lotse::domain {

bool isValidOn(const Partner &partner, QDate day)
{
    return !(partner.validFrom.isValid() && day < partner.validFrom)
        && !(partner.validTo.isValid() && day > partner.validTo);
}

QList<base::FieldIssue> checkPartner(const Partner &partner)
{
    if (partner.validFrom.isValid() && partner.validTo.isValid() && partner.validTo < partner.validFrom)
        return {{base::IssueCode::DatesOutOfOrder,
                 QStringLiteral("valid_to"),
                 {QStringLiteral("valid_from"), QStringLiteral("valid_to")}}};
    return {};
}

} // namespace lotse::domain
