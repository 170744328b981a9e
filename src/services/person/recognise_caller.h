#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Somebody who may be the one on the line, with what tells them apart.
struct KnownCaller {
    domain::Person person;
    int contacts = 0;            ///< how often they were on the line, at most RecogniseCaller::mostCounted
    domain::CaseFileId caseFile; ///< the latest one; null where there is none
    QString caseFileNumber;
};

/// Finds people by what is typed while somebody is on the line: the beginning of a name, or digits of a number. Within
/// the actor's fields of work only; the audit entry says that somebody searched, never for what.
class RecogniseCaller
{
public:
    static constexpr int mostCounted = 20;

    explicit RecogniseCaller(const Context &context) : m_context(context) {}

    /// The best first; nobody for fewer than two letters or digits.
    [[nodiscard]] base::Result<QList<KnownCaller>> run(const QString &typed, int limit = 8);

private:
    [[nodiscard]] base::Result<KnownCaller> known(const domain::PersonId &id) const;

    Context m_context;
};

} // namespace lotse::services
