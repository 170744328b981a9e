#pragma once

#include "controllers/record/record_controller.h"
#include "services/partner/add_partner.h"
#include "services/partner/change_partner.h"
#include "services/partner/show_partner.h"

namespace lotse::controllers {

struct PartnerUses {
    using Shown = domain::Partner;
    using Show = services::ShowPartner;
    using Add = services::AddPartner;
    using Change = services::ChangePartner;
    template<class S>
    static S &recordIn(S &shown) { return shown; }
};

/// One partner on its page.
using PartnerController = RecordControllerOf<domain::Partner, PartnerUses>;

} // namespace lotse::controllers
