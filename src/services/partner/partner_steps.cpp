#include "services/partner/partner_steps.h"

#include "domain/partner/partner_rules.h"

namespace lotse::services {

using namespace domain;

base::Result<void> requireSoundPartner(const Context &context, const Partner &partner)
{
    LOTSE_CHECK(requireNone(checkPartner(partner), "requireSoundPartner"));
    LOTSE_TRY(namesake, context.store.partners.resolve(partner.name));
    if (namesake && *namesake != partner.id)
        return requireNone({{base::IssueCode::DuplicateValue, QStringLiteral("name"), {partner.name}}},
                           "requireSoundPartner");
    return {};
}

} // namespace lotse::services
