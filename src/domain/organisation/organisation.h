#pragma once

#include "base/result.h"
#include "domain/record/code.h"

#include <QString>
#include <QTimeZone>

#include <array>

namespace lotse::domain {

/// The house that keeps the store. The time zone is set once and then fixed, because days, months and
/// numbers were computed by it.
struct Organisation {
    QString id;
    QString name;
    QTimeZone zone;
};

enum class NumberKind { Contact, CaseFile, Referral };

template<>
struct EnumWords<NumberKind> {
    static constexpr std::array words = {"contact", "case_file", "referral"};
};

/// "K-2026-000123", "F-2026-0311", "V-2026-0042"; the width grows where the count needs it.
[[nodiscard]] QString formatNumber(NumberKind kind, int year, qint64 count);

class OrganisationRepository
{
public:
    virtual ~OrganisationRepository() = default;

    [[nodiscard]] virtual base::Result<Organisation> load() const = 0;
    [[nodiscard]] virtual base::Result<void> create(const Organisation &organisation) = 0;
    /// Takes the next number of this year, gapless because it is taken inside the write transaction.
    [[nodiscard]] virtual base::Result<QString> nextNumber(NumberKind kind, int year) = 0;
};

} // namespace lotse::domain
