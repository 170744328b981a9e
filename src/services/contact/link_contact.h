#pragma once

#include "services/contact/contact_links.h"

namespace lotse::services {

/// Links a contact to a case file, a caller or a person of concern, whatever its state but discarded or withdrawn.
/// Both ends serve the same field of work; where one has none yet, it takes over the other's, and so does what hangs
/// together with it. Writes nothing where the link is there already.
class LinkContact
{
public:
    explicit LinkContact(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::Contact> run(const domain::ContactId &id, int revision,
                                                    const ContactLink &link);

private:
    Context m_context;
};

} // namespace lotse::services
