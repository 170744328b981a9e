#pragma once

#include "controllers/record/record_controller.h"
#include "services/contact/correct_contact.h"
#include "services/contact/enter_contact_later.h"
#include "services/contact/show_contact.h"

namespace lotse::controllers {

struct ContactUses {
    using Shown = services::ContactRecord;
    using Show = services::ShowContact;
    using Add = services::EnterContactLater;
    using Change = services::CorrectContact;
    template<class S>
    static auto &recordIn(S &shown) { return shown.contact; }
};

/// One contact on its page: corrected when it is finished, entered later when it is new, withdrawn with a reason.
class ContactController : public RecordControllerOf<domain::Contact, ContactUses>
{
    Q_OBJECT

public:
    using RecordControllerOf::RecordControllerOf;

public Q_SLOTS:
    void withdraw(const QString &reason);
};

} // namespace lotse::controllers
