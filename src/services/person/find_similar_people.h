#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Somebody who may be the same as the one whose form is filled in.
struct SimilarPerson {
    domain::PersonId id;
    QString name;             ///< "Müller, A."
    bool hasSamePhone = false;

    bool operator==(const SimilarPerson &) const = default;
};

/// Finds people with the same words in their name or the same number, in the field of work of the form, or in
/// none yet. A hint beside the form, never a question; nothing is matched by any other attribute. The audit entry says that somebody searched.
class FindSimilarPeople
{
public:
    explicit FindSimilarPeople(const Context &context, int limit = 5) : m_context(context), m_limit(limit) {}

    /// Those with the same number first; the person of the form itself is none of them.
    [[nodiscard]] base::Result<QList<SimilarPerson>> run(const domain::Person &form);

private:
    [[nodiscard]] QStringList fieldsOfWork(const domain::Person &form) const;
    [[nodiscard]] base::Result<void> addNamesakes(const domain::Person &form, QList<SimilarPerson> &similar) const;
    void add(const domain::Person &form, const SimilarPerson &found, QList<SimilarPerson> &similar) const;

    Context m_context;
    int m_limit;
};

} // namespace lotse::services
