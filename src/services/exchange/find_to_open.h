#pragma once

#include "services/use_case.h"

namespace lotse::services {

/// Finds what somebody wants to open by what they type: people by half a name or digits of a number, partners by
/// words, case files and contacts by their number or the end of this year's number. In the actor's fields of work
/// only; the audit entry says that somebody searched, never for what.
class FindToOpen
{
public:
    explicit FindToOpen(const Context &context, int limit = 8) : m_context(context), m_limit(limit) {}

    /// People, case files, contacts, partners; at most the limit of each. Nothing for fewer than two letters or digits.
    [[nodiscard]] base::Result<QList<domain::SearchHit>> run(const QString &text);

private:
    /// The numbers that the text may mean: itself, and this year's that ends with its digits.
    [[nodiscard]] QStringList numbersOf(const QString &text, QChar letter, int digits) const;
    template<class R>
    [[nodiscard]] base::Result<void> addByNumber(const QStringList &numbers, QList<domain::SearchHit> &hits) const;

    Context m_context;
    int m_limit;
};

} // namespace lotse::services
