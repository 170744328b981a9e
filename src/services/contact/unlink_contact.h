#pragma once

#include "services/contact/contact_links.h"

namespace lotse::services {

/// Takes a link of a contact away, with the relations it carried. The field of work stays. Refused where contact data
/// of a person of concern would stay behind without a call of their own. Writes nothing where there is no such link.
class UnlinkContact
{
public:
    explicit UnlinkContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::ContactId &id, int revision,
                                                    const ContactLink &link);

private:
    Context m_context;
};

} // namespace lotse::services
