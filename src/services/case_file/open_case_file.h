#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// What is known when a case file is opened; everything may stay empty.
struct CaseFileOpening {
    QDate openedOn; ///< today where it is not valid
    domain::Code fieldOfWork = domain::notAsked;
    bool isTaken = true; ///< the actor becomes its owner; else it stays new, without one
    domain::Code state = domain::notAsked;
    domain::Code danger = domain::notAsked;
    QString note;
    QList<domain::PersonId> callers;
    QList<domain::PersonId> persons;
    domain::ContactId contact; ///< the contact it grew out of, if any
};

/// Opens a case file and gives it its number. A contact it is opened from is linked to it and lends it people,
/// state, danger and security status where the opening does not name them. The revision of that contact grows.
class OpenCaseFile
{
public:
    explicit OpenCaseFile(const Context &context) : m_context(context) {}

    [[nodiscard]] base::Result<domain::CaseFile> run(const CaseFileOpening &opening);

private:
    [[nodiscard]] base::Result<domain::CaseFile> open(const CaseFileOpening &opening,
                                                      const std::optional<domain::Contact> &contact);
    [[nodiscard]] base::Result<domain::Contact> loadContact(const domain::ContactId &id);

    Context m_context;
};

} // namespace lotse::services
