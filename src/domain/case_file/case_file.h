#pragma once

#include "domain/record/code.h"
#include "domain/record/record.h"

#include <QDate>
#include <QList>

#include <array>

namespace lotse::domain {

enum class CaseFileStatus { New, Open, Closing, Closed, Anonymised, Merged };

template<>
struct EnumWords<CaseFileStatus> {
    static constexpr std::array words = {"new", "open", "closing", "closed", "anonymised", "merged"};
};

/// The continuing record of one constellation: its people, contacts, referrals, tasks and notes.
/// New means that nobody owns it yet. Hold, restriction and danger are flags, not states.
struct CaseFile : Record<struct CaseFileTag> {
    QDate openedOn;
    Code fieldOfWork = notAsked;
    CaseFileStatus status = CaseFileStatus::New;
    AccountId counsellor;             ///< the owner; null while new
    Code state = notAsked;
    QList<PersonId> callers;
    QList<PersonId> persons;
    Code danger = notAsked;
    Code securityStatus = notAsked;
    QDate closedOn;
    Code closingReason = notAsked;
    QString outcome;
    QString note;
    AccountId closingProposedBy;      ///< who asked for the closing that waits for a second person
    int reopened = 0;                 ///< how often
    QDate withdrawnOn;                ///< opened by mistake; keeps its number, counts nowhere
    QString withdrawnReason;

    bool operator==(const CaseFile &) const = default;
};

template<>
struct RecordTraits<CaseFile> {
    static constexpr RecordKind kind = RecordKind::CaseFile;
};

} // namespace lotse::domain
