#pragma once

#include "services/use_case.h"

#include <variant>

namespace lotse::services {

struct LinkedCaller {
    domain::PersonId person;
};
struct LinkedPersonOfConcern {
    domain::PersonId person;
};
/// What a contact is linked to: a case file, or a person in one of two roles.
using ContactLink = std::variant<domain::CaseFileId, LinkedCaller, LinkedPersonOfConcern>;

/// The same contact with the link; unchanged where it has it already.
[[nodiscard]] domain::Contact linked(domain::Contact contact, const ContactLink &link);

/// The same contact without the link and without the relations that went with it.
[[nodiscard]] domain::Contact unlinked(domain::Contact contact, const ContactLink &link);

/// The contact with the links of another and everything else of its own.
[[nodiscard]] domain::Contact withLinksOf(domain::Contact contact, const domain::Contact &other);

/// True where people, relations, case files or the contact it replies to differ.
[[nodiscard]] bool haveDifferentLinks(const domain::Contact &before, const domain::Contact &after);

/// The field of work that a contact shares with everything it is linked to. Invalid: UnknownReference for what does
/// not exist or lies behind the actor's wall, CrossesPurposeWall where two of them may not meet. Conflict where a
/// case file that is anonymised or merged would be linked anew.
[[nodiscard]] base::Result<domain::Code> joinLinks(const Context &context, const domain::Contact &before,
                                                   const domain::Contact &after);

/// Refuses phone and e-mail of a person of concern who does not call themselves, also where the last link as a
/// caller has just been taken away. Looks at the store, so the contact has to be stored before.
[[nodiscard]] base::Result<void> requireNoContactData(const Context &context, const domain::Contact &before,
                                                      const domain::Contact &after);

} // namespace lotse::services
