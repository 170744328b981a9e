#pragma once

#include "domain/person/person.h"
#include "domain/record/record_repository.h"

namespace lotse::domain {

/// People. Keeps their search terms and phone digits; a sensitive attribute is never among them.
class PersonRepository : public RecordRepository<Person>
{
public:
    /// People of these fields of work with this number, whatever its spelling.
    [[nodiscard]] virtual base::Result<QList<Person>> findByPhone(const QString &phone,
                                                                 const QStringList &fieldsOfWork) const = 0;
    /// True where the person is linked to a contact or case file as a caller.
    [[nodiscard]] virtual base::Result<bool> isCaller(const PersonId &person) const = 0;
};

} // namespace lotse::domain
