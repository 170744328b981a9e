#pragma once

#include "domain/record/code.h"

#include <QDate>

#include <array>

namespace lotse::domain {

/// Who receives data, as far as the law tells them apart.
enum class RecipientKind { SecurityAuthority, YouthOffice, Other };

template<>
struct EnumWords<RecipientKind> {
    static constexpr std::array words = {"security_authority", "youth_office", "other"};
};

/// The keys of the code list `legal_basis` on which data may leave to this recipient on this day. Child protection
/// leads to the youth office and never to the police; averting a crime leads to security authorities only.
/// Sources: § 4 KKG and § 8a SGB VIII; §§ 34 and 138 StGB, Bundestag paper 18/9995.
[[nodiscard]] QStringList legalBases(RecipientKind recipient, QDate day);

[[nodiscard]] bool legalBasisAllowed(RecipientKind recipient, const Code &basis, QDate day);

} // namespace lotse::domain
