#include "controllers/contact/contact_controller.h"

#include "services/contact/withdraw_contact.h"

namespace lotse::controllers {

void ContactController::withdraw(const QString &reason)
{
    auto act = [contact = record(), reason](const services::Context &context) {
        return services::WithdrawContact(context).run(contact.id, contact.revision, reason);
    };
    whenAnswered(m_desk.write(act), this, [this](const base::Result<domain::Contact> &withdrawn) {
        if (!withdrawn)
            return tellFailure(withdrawn.error());
        open(withdrawn->id);
        m_desk.tellChange();
    });
}

} // namespace lotse::controllers
