#pragma once

#include "services/use_case.h"

#include <array>

namespace lotse::services {

enum class SearchedKind { People, Notes, Partners, All };

/// Finds people by name or phone, what was written in notes and contacts, and partners, in the actor's fields of
/// work only. The audit entry says that somebody searched, never for what.
class SearchRecords
{
public:
    static constexpr int maximumLimit = 1000;

    explicit SearchRecords(const Context &context) : m_context(context) {}

    /// The best first; among all kinds people before notes before partners. Invalid where the text has fewer than
    /// two letters or digits, which would list everybody, or the limit is not between 1 and maximumLimit.
    [[nodiscard]] base::Result<QList<domain::SearchHit>> run(const QString &text, SearchedKind kind,
                                                             int limit);

private:
    const Context &m_context;
};

/// A hit as one line of JSON: {"kind", "id", "number", "field_of_work", "text"}.
[[nodiscard]] QByteArray toJson(const domain::SearchHit &hit);

} // namespace lotse::services

namespace lotse::domain {

template<>
struct EnumWords<services::SearchedKind> {
    static constexpr std::array words = {"people", "notes", "partners", "all"};
};

} // namespace lotse::domain
