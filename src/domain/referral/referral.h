#pragma once

#include "base/clock.h"
#include "domain/record/code.h"
#include "domain/record/record.h"

#include <QDate>

#include <array>
#include <optional>

namespace lotse::domain {

enum class ReferralStatus {
    Proposed, Offered, AddressGiven, Consented, Sent, Received, WaitingList, Accepted, FirstContact, InCounselling,
    Completed, Returned, Revoked, Withdrawn, Lapsed, Forwarded, DeclinedByCaller, DeclinedByPartner,
};

template<>
struct EnumWords<ReferralStatus> {
    static constexpr std::array words = {
        "proposed", "offered", "address_given", "consented", "sent", "received", "waiting_list", "accepted",
        "first_contact", "in_counselling", "completed", "returned", "revoked", "withdrawn", "lapsed", "forwarded",
        "declined_by_caller", "declined_by_partner",
    };
};

/// Handing a case file to a partner with the caller's consent. Its status follows dated events: a status
/// that contradicts its dates is refused. Every date is the day in the organisation's time zone.
struct Referral : Record<struct ReferralTag> {
    CaseFileId caseFile;
    PartnerId partner;
    Code fieldOfWork = notAsked;   ///< copied from the case file: scope of lists and indexes
    Code mode = notAsked;
    ReferralStatus status = ReferralStatus::Proposed;
    QDate proposedOn;
    QDate offeredOn;
    QDate addressGivenOn;
    QDate consentOn;
    Code consentKind = notAsked;
    QDate sentOn;
    QDate receivedOn;
    QDate waitingSince;
    QDate acceptedOn;
    QDate declinedOn;
    Code declinedBy = notAsked;
    Code declineReason = notAsked;
    PartnerId forwardedTo;
    QDate forwardedOn;
    QDate firstContactOn;
    QDate inCounsellingOn;
    QDate completedOn;
    QDate returnedOn;
    QDate revokedOn;
    QDate withdrawnOn;
    QDate lapsedOn;
    QDate feedbackDueOn;           ///< defaults to sent + 14 days
    ReferralId follows;
    QString note;

    bool operator==(const Referral &) const = default;
};

/// What a partner reports on a referral at one date.
struct PartnerFeedback : Record<struct FeedbackTag> {
    ReferralId referral;
    base::Instant at;
    QString reportedBy;
    Code accepted = notAsked;
    Code contactWithCaller = notAsked;
    Code contactWithPerson = notAsked;
    Code intensity = notAsked;
    QDate nextDueOn;
    QString outcome;
    QString note;

    bool operator==(const PartnerFeedback &) const = default;
};

template<>
struct RecordTraits<Referral> {
    static constexpr RecordKind kind = RecordKind::Referral;
};
template<>
struct RecordTraits<PartnerFeedback> {
    static constexpr RecordKind kind = RecordKind::PartnerFeedback;
};

} // namespace lotse::domain
