#pragma once

#include "services/use_case.h"

#include <QJsonObject>

#include <array>

namespace lotse::services {

enum class ShownKind { Contact, CaseFile, Referral, Partner };

/// One record as JSON, by its number, id or external id (a partner also by its exact name): every field of the
/// data dictionary under its name, null where nobody asked; other records by external id or id, accounts by login.
/// A case file also tells its stage and what belongs to it. Looking is an act: it is audited.
class ShowRecord
{
public:
    explicit ShowRecord(const Context &context) : m_context(context) {}

    /// NotFound also where the record lies in another field of work.
    [[nodiscard]] base::Result<QJsonObject> run(ShownKind kind, const QString &reference);

private:
    template<class R>
    [[nodiscard]] base::Result<QJsonObject> show(const QString &reference, const char *action);

    const Context &m_context;
};

} // namespace lotse::services

namespace lotse::domain {

template<>
struct EnumWords<services::ShownKind> {
    static constexpr std::array words = {"contact", "case-file", "referral", "partner"};
};

} // namespace lotse::domain
