#pragma once

#include "services/list/reference_labels.h"

namespace lotse::services {

/// A contact as its page shows it.
struct ContactRecord {
    domain::Contact contact;
    Labels labels; ///< of the people and case files it is linked with, by id
};

/// Shows a contact. Looking at a finished one is an act: it is audited.
class ShowContact
{
public:
    explicit ShowContact(const Context &context) : m_context(context) {}

    /// NotFound also where the contact belongs to another field of work.
    [[nodiscard]] base::Result<ContactRecord> run(const domain::ContactId &id);

private:
    Context m_context;
};

} // namespace lotse::services
