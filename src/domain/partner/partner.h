#pragma once

#include "domain/record/code.h"
#include "domain/record/record.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace lotse::domain {

/// An organisation of the network. Holds no persons, phone numbers or e-mail addresses of persons.
struct Partner : Record<struct PartnerTag> {
    QString name;
    Code kind = notAsked;
    QString city;
    Code stateIso = notAsked;
    QStringList coverageStates;      ///< states, or "DE" for the whole country
    QStringList languages;           ///< ISO 639-1
    QString languageNote;            ///< what is said of languages in other words
    QStringList specialisms;
    QString websiteDomain;
    QString source;
    QStringList districts;
    QStringList offers;
    QString access;
    std::optional<int> capacityFree;
    QDate capacityOn;
    std::optional<int> waitingWeeks;
    QDate validFrom;
    QDate validTo;
    QDate checkedOn;

    bool operator==(const Partner &) const = default;
};

/// What a partner reports of one month.
struct NetworkReport : Record<struct NetworkReportTag> {
    PartnerId partner;
    QString month;                   ///< YYYY-MM
    std::optional<int> activeCases;
    std::optional<int> peopleAdvised;
    std::optional<int> counsellors;

    bool operator==(const NetworkReport &) const = default;
};

template<>
struct RecordTraits<Partner> {
    static constexpr RecordKind kind = RecordKind::Partner;
};
template<>
struct RecordTraits<NetworkReport> {
    static constexpr RecordKind kind = RecordKind::NetworkReport;
};

} // namespace lotse::domain
