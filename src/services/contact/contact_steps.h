#pragma once

#include "services/record_change.h"

/// What the use cases of contacts have in common. Each function works inside the transaction of its use case and
/// commits nothing.
namespace lotse::services {

/// Whether a use case leaves history and an audit entry: what happens before a contact is finished leaves none.
enum class Trace { None, Audited };

/// A contact to change, in the revision that the caller has seen and in one of these states; Conflict otherwise,
/// naming the move to `target`, where there is one, that the state table does not have.
[[nodiscard]] base::Result<domain::Contact> loadContact(
    const Context &context, const domain::ContactId &id, int revision,
    const QList<domain::ContactStatus> &from, std::optional<domain::ContactStatus> target = std::nullopt);

/// The form's version of a stored contact, with what only the course of the contact decides as it was: status,
/// number, parked time, back-entry, withdrawal and import.
[[nodiscard]] domain::Contact edited(const domain::Contact &stored, domain::Contact form);

/// Stores a contact, new or changed, once its fields, links and purposes are in order. Whatever is linked to it and
/// has no field of work takes the contact's over, and the other way round. Returns it as stored.
[[nodiscard]] base::Result<domain::Contact> saveContact(const Context &context, const char *action,
                                                        const domain::Contact &before, domain::Contact after,
                                                        Trace trace);

/// Finishes a contact: gives it its number, stores it with its audit entry, and keeps the promise of a follow-up as
/// a task. Immediate danger makes one within 24 hours where none is promised. Codes that are missing never block.
[[nodiscard]] base::Result<domain::Contact> finish(const Context &context, const char *action,
                                                   const domain::Contact &before, domain::Contact after);

} // namespace lotse::services
